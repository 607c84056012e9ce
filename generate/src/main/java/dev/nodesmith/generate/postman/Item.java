package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One request of the collection with its scripts. */
final class Item {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;
    private final String method;
    private final String path;
    private final List<Integer> expected;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private Optional<String> caller = Optional.empty();
    private Optional<String> body = Optional.empty();

    /**
     * @param path with variables, {@code /v1/books/{{bookId}}}
     * @param expected statuses that are right
     */
    Item(String name, String method, String path, Integer... expected) {
        this.name = name;
        this.method = method;
        this.path = path;
        this.expected = List.of(expected);
    }

    Item as(Optional<String> role) {
        caller = role;
        return this;
    }

    Item body(String json) {
        body = Optional.of(json);
        return this;
    }

    Item before(List<String> lines) {
        before.addAll(lines);
        return this;
    }

    /** Statements on {@code data}, the answer without its envelope. */
    Item after(String... lines) {
        after.addAll(List.of(lines));
        return this;
    }

    /** Leaves the request out when a variable has no value, because there is no such row. */
    Item onlyWith(String variable) {
        before.add("if (!pm.collectionVariables.get('" + variable + "')) {");
        before.add("  pm.execution.skipRequest();");
        before.add("}");
        return this;
    }

    ObjectNode print() {
        ObjectNode item = JSON.objectNode().put("name", name);
        ArrayNode events = JSON.arrayNode();
        if (!before.isEmpty()) {
            events.add(event("prerequest", before));
        }
        events.add(event("test", tests()));
        item.set("event", events);
        item.set("request", request());
        return item;
    }

    private List<String> tests() {
        List<String> lines = new ArrayList<>();
        String statuses = expected.stream().map(s -> Integer.toString(s)).collect(Collectors.joining(", "));
        lines.add("pm.test('" + name.replace("'", "\\'") + "', () => {");
        lines.add("  pm.expect(pm.response.code).to.be.oneOf([" + statuses + "]);");
        lines.add("});");
        if (!after.isEmpty()) {
            lines.add("if (pm.response.code < 300) {");
            lines.add("  const body = pm.response.json();");
            lines.add("  const data = body.success ? body.data : body;");
            after.forEach(line -> lines.add("  " + line));
            lines.add("}");
        }
        return lines;
    }

    private ObjectNode request() {
        ObjectNode request = JSON.objectNode().put("method", method);
        ObjectNode auth = request.putObject("auth");
        caller.ifPresentOrElse(
                role -> auth.put("type", "bearer")
                        .putArray("bearer")
                        .addObject()
                        .put("key", "token")
                        .put("value", "{{" + Callers.token(role) + "}}")
                        .put("type", "string"),
                () -> auth.put("type", "noauth"));
        body.ifPresent(raw -> {
            request.putArray("header").addObject().put("key", "Content-Type").put("value", "application/json");
            request.putObject("body").put("mode", "raw").put("raw", raw);
        });
        request.set("url", url());
        return request;
    }

    private ObjectNode url() {
        List<String> parts = List.of(path.split("\\?", 2));
        ObjectNode url = JSON.objectNode().put("raw", "{{baseUrl}}" + path);
        url.putArray("host").add("{{baseUrl}}");
        ArrayNode segments = url.putArray("path");
        for (String segment : parts.getFirst().substring(1).split("/", -1)) {
            segments.add(segment);
        }
        if (parts.size() > 1) {
            ArrayNode query = url.putArray("query");
            for (String pair : parts.getLast().split("&", -1)) {
                int equals = pair.indexOf('=');
                query.addObject().put("key", pair.substring(0, equals)).put("value", pair.substring(equals + 1));
            }
        }
        return url;
    }

    private static ObjectNode event(String when, List<String> lines) {
        ObjectNode event = JSON.objectNode().put("listen", when);
        ArrayNode exec =
                event.putObject("script").put("type", "text/javascript").putArray("exec");
        lines.forEach(exec::add);
        return event;
    }
}
