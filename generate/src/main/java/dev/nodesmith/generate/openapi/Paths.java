package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.json.JsonPrinter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The paths of the document, in the order in which they are added. */
final class Paths {

    /** Of an operation in the document: paths, path, method. */
    private static final int INDENT = 6;

    private final ErrorComponents errors;
    private final ObjectNode paths = Schemas.node();
    private final Set<String> references = new TreeSet<>();
    private final Map<String, List<OpenApiSlots.Listed>> operations = new LinkedHashMap<>();
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
        references.addAll(References.in(node));
        operations
                .computeIfAbsent(path, p -> new ArrayList<>())
                .add(new OpenApiSlots.Listed(
                        method,
                        path,
                        node.path("summary").asText(),
                        node.path("description").asText()));
        item.set(method.toLowerCase(Locale.ROOT), JsonPrinter.part(node, INDENT));
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

    /** What the operations refer to. */
    Set<String> references() {
        return references;
    }

    /** In the order of the document. */
    List<OpenApiSlots.Listed> operations() {
        return operations.values().stream().flatMap(List::stream).toList();
    }
}
