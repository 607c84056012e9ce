package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.GenerationException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The paths of the document, in the order in which they are added. */
final class Paths {

    private final ErrorComponents errors;
    private final ObjectNode paths = Schemas.node();
    private final Set<String> ids = new HashSet<>();

    Paths(ErrorComponents errors) {
        this.errors = errors;
    }

    void add(String method, String path, OperationNode operation) {
        if (!method.equals("GET")) {
            // Whether it wants a body or not, one may come.
            operation.fails(Failure.BAD_REQUEST, Failure.PAYLOAD_TOO_LARGE, Failure.UNSUPPORTED_MEDIA_TYPE);
        }
        ObjectNode item = paths.withObjectProperty(path);
        if (item.has(method.toLowerCase(Locale.ROOT))) {
            throw new GenerationException("two operations answer to " + method + " " + path);
        }
        ObjectNode node = operation.print(errors);
        node.put("operationId", unique(node.path("operationId").asText()));
        item.set(method.toLowerCase(Locale.ROOT), node);
    }

    /** An operation may be called like a resource's own: the later one gets a number. */
    private String unique(String id) {
        String candidate = id;
        for (int n = 2; !ids.add(candidate); n++) {
            candidate = id + n;
        }
        return candidate;
    }

    ObjectNode print() {
        return paths;
    }
}
