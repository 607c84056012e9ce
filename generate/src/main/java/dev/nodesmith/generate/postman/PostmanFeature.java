package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.openapi.OpenApiDocument;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code postman_collection.json}, which Newman runs from top to bottom against a seeded backend. */
public final class PostmanFeature implements Feature {

    /** Newman is run by npx: as a dependency it would bring two hundred packages along. */
    private static final String NEWMAN = "newman@6.2.2";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String id() {
        return "postman";
    }

    @Override
    public String title() {
        return "Postman collection";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.text("postman_collection.json", () -> JsonPrinter.print(collection(generation.plan())));
        out.script("postman", "npx --yes " + NEWMAN + " run postman_collection.json");
    }

    static ObjectNode collection(BackendPlan plan) {
        Callers callers = new Callers(plan.project().auth());
        Map<String, List<Item>> folders = new LinkedHashMap<>();
        folders.put(
                "Health",
                List.of(
                        new Item("Tell whether the process is alive", "GET", "/health/live", 200),
                        new Item("Tell whether the process can take requests", "GET", "/health/ready", 200)));
        plan.project().auth().ifPresent(auth -> folders.put("Auth", new AuthItems(plan, auth).all()));
        new CollectionPlanner(plan, callers).resources().forEach((name, items) -> {
            List<Item> all = new ArrayList<>(folders.getOrDefault(name, List.of()));
            all.addAll(items);
            folders.put(name, all);
        });

        ObjectNode collection = JSON.objectNode();
        collection
                .putObject("info")
                .put("name", OpenApiDocument.title(plan.project()))
                .put("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        ArrayNode items = collection.putArray("item");
        folders.forEach((name, requests) -> {
            ArrayNode inside = items.addObject().put("name", name).putArray("item");
            requests.forEach(r -> inside.add(r.print()));
        });
        collection.set("event", JSON.arrayNode().add(setUp()));
        collection.putArray("variable").addObject().put("key", "baseUrl").put("value", "http://127.0.0.1:3000");
        return collection;
    }

    /** Before each request: the mark of this run, by which its rows differ from those of others. */
    private static ObjectNode setUp() {
        ObjectNode event = JSON.objectNode().put("listen", "prerequest");
        ArrayNode exec =
                event.putObject("script").put("type", "text/javascript").putArray("exec");
        exec.add("if (!pm.collectionVariables.get('run')) {");
        exec.add("  const mark = Math.floor(Math.random() * 36 ** 8).toString(36);");
        exec.add("  pm.collectionVariables.set('run', mark.padStart(8, '0'));");
        exec.add("}");
        return event;
    }
}
