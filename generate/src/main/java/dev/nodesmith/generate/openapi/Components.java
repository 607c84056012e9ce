package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.GenerationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Named parts of the document. Only those that some path leads to are kept in the end. */
final class Components {

    private final TreeMap<String, ObjectNode> parts = new TreeMap<>();

    /** @param kind {@code schemas}, {@code responses}, {@code parameters}, {@code headers} or {@code securitySchemes} */
    void put(String kind, String name, ObjectNode part) {
        ObjectNode before = parts.putIfAbsent(kind + "/" + name, part);
        if (before != null && !before.equals(part)) {
            throw new GenerationException("two different " + kind + " of the OpenAPI document are called " + name);
        }
    }

    void schema(String name, ObjectNode part) {
        put("schemas", name, part);
    }

    /** The components that {@code paths} needs, sorted by name within each kind. */
    ObjectNode neededBy(JsonNode paths) {
        Set<String> needed = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(paths);
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            JsonNode reference = node.path("$ref");
            if (reference.isTextual() && needed.add(key(reference.textValue()))) {
                open.add(partOf(reference.textValue()));
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            }
        }
        ObjectNode components = Schemas.node();
        parts.forEach((key, part) -> {
            String kind = key.substring(0, key.indexOf('/'));
            if (needed.contains(key) || kind.equals("securitySchemes")) {
                components.withObjectProperty(kind).set(key.substring(kind.length() + 1), part);
            }
        });
        return components;
    }

    private ObjectNode partOf(String reference) {
        ObjectNode part = parts.get(key(reference));
        if (part == null) {
            throw new GenerationException("the OpenAPI document has no " + reference);
        }
        return part;
    }

    private static String key(String reference) {
        return reference.substring("#/components/".length());
    }
}
