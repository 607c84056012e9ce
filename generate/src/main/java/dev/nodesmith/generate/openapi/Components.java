package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.json.JsonPrinter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Named parts of the document. Only those that some path leads to are kept in the end. */
final class Components {

    /** Of a part in the document: components, kind, name. */
    private static final int INDENT = 6;

    private static final String ROOT = "#/components/";

    private final TreeMap<String, Part> parts = new TreeMap<>();

    private record Part(JsonNode printed, Set<String> references) {}

    /**
     * Adds a part, which is final.
     *
     * @param kind {@code schemas}, {@code responses}, {@code parameters}, {@code headers} or {@code securitySchemes}
     */
    void put(String kind, String name, ObjectNode part) {
        Part now = new Part(JsonPrinter.part(part, INDENT), References.in(part));
        Part before = parts.putIfAbsent(kind + "/" + name, now);
        if (before != null && !before.equals(now)) {
            throw new GenerationException("two different " + kind + " of the OpenAPI document are called " + name);
        }
    }

    void schema(String name, ObjectNode part) {
        put("schemas", name, part);
    }

    /** The components that these references lead to, sorted by name within each kind. */
    ObjectNode neededBy(Set<String> references) {
        Set<String> needed = new HashSet<>(references);
        Deque<String> open = new ArrayDeque<>(references);
        while (!open.isEmpty()) {
            partOf(open.remove()).references().stream().filter(needed::add).forEach(open::add);
        }
        ObjectNode components = Schemas.node();
        parts.forEach((key, part) -> {
            String kind = key.substring(0, key.indexOf('/'));
            if (needed.contains(ROOT + key) || kind.equals("securitySchemes")) {
                components.withObjectProperty(kind).set(key.substring(kind.length() + 1), part.printed());
            }
        });
        return components;
    }

    private Part partOf(String reference) {
        Part part = parts.get(reference.substring(ROOT.length()));
        if (part == null) {
            throw new GenerationException("the OpenAPI document has no " + reference);
        }
        return part;
    }
}
