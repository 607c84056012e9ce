package dev.nodesmith.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole backend as its users describe it: the root of the model. Immutable; every list keeps the order of the file.
 *
 * @param name kebab-case package name
 * @param lang what its comments, documents and messages are written in
 * @param stack axis id to choice id, as written ({@code http → fastify}); axes left out or left open are absent. The generator, not the
 *     model, knows which axes and choices exist.
 * @param auth absent when the backend has no users; then nothing is protected and the report says so
 */
public record Project(
        String name,
        Optional<String> description,
        Lang lang,
        Map<String, String> stack,
        ApiOptions api,
        Optional<Auth> auth,
        List<Entity> entities,
        List<Operation> operations,
        List<Report> reports) {

    /** The entity of that name, spelt as in the model. */
    public Optional<Entity> entity(String entityName) {
        return entities.stream().filter(e -> e.name().equals(entityName)).findFirst();
    }
}
