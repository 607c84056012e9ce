package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What a part of the document refers to, so that it can be printed and forgotten before all of that is known. */
final class References {

    private References() {}

    /** Every {@code $ref} in a part, such as {@code #/components/schemas/Book}. */
    static Set<String> in(JsonNode part) {
        Set<String> found = new TreeSet<>();
        collect(part, found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()) {
            found.add(reference.textValue());
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, found);
            }
        }
    }
}
