package dev.nodesmith.verify;

import dev.nodesmith.model.Entity;
import java.util.Locale;
import java.util.Optional;

/** The operations that the document has for one entity of the model, found by their ids: {@code createBook}. */
public record Resource(
        Entity entity,
        Optional<OpenApi.Operation> list,
        Optional<OpenApi.Operation> create,
        Optional<OpenApi.Operation> get,
        Optional<OpenApi.Operation> replace,
        Optional<OpenApi.Operation> update,
        Optional<OpenApi.Operation> delete,
        Optional<OpenApi.Operation> restore) {

    static Resource of(Entity entity, OpenApi api) {
        Optional<OpenApi.Operation> get = find(api, "get", entity);
        Optional<OpenApi.Operation> create = find(api, "create", entity);
        Optional<OpenApi.Operation> update = find(api, "update", entity);
        Optional<OpenApi.Operation> delete = find(api, "delete", entity);
        Optional<String> collection = create.map(OpenApi.Operation::path)
                .or(() ->
                        get.or(() -> update).or(() -> delete).map(o -> o.path().replaceFirst("/\\{[^}]+}$", "")))
                .or(() -> listPath(api, entity));
        Optional<OpenApi.Operation> list = collection.flatMap(path -> api.operations().stream()
                .filter(o -> o.method().equals("GET") && o.path().equals(path))
                .findFirst());
        return new Resource(
                entity, list, create, get, find(api, "replace", entity), update, delete, find(api, "restore", entity));
    }

    /** Whether this is the resource of that list operation when nothing but the list exists. */
    private static Optional<String> listPath(OpenApi api, Entity entity) {
        String stem = normal(entity.name());
        String shortened = stem.substring(0, Math.max(1, stem.length() - 1));
        return api.operations().stream()
                .filter(o -> o.method().equals("GET")
                        && !o.hasParameters()
                        && normal(o.id()).startsWith("list" + shortened)
                        && normal(o.id()).length() <= "list".length() + stem.length() + "records".length())
                .map(OpenApi.Operation::path)
                .findFirst();
    }

    private static Optional<OpenApi.Operation> find(OpenApi api, String verb, Entity entity) {
        String wanted = verb + normal(entity.name());
        return api.operations().stream()
                .filter(o -> normal(o.id()).equals(wanted) || normal(o.id()).equals(wanted + "record"))
                .findFirst();
    }

    /** Letters and digits in lower case: the same for every case style. */
    static String normal(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
