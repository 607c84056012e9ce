package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.AccessRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/** One operation of the document in the making. */
final class OperationNode {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String id;
    private final String tag;
    private final String summary;
    private final StringJoiner description = new StringJoiner(" ");
    private final ArrayNode parameters = JSON.arrayNode();
    private final ArrayNode security = JSON.arrayNode();
    private final Map<Integer, ObjectNode> responses = new TreeMap<>();
    private final Set<Failure> failures = EnumSet.of(Failure.TOO_MANY_REQUESTS, Failure.INTERNAL, Failure.UNAVAILABLE);
    private Optional<ObjectNode> body = Optional.empty();

    OperationNode(String id, String tag, String summary) {
        this.id = id;
        this.tag = tag;
        this.summary = summary;
    }

    OperationNode describe(String sentence) {
        description.add(sentence);
        return this;
    }

    /** A bad token is refused even where none is needed. */
    OperationNode access(AccessRule rule) {
        describe(AccessProse.sentence(rule));
        failures.add(Failure.UNAUTHENTICATED);
        if (!(rule instanceof AccessRule.Anyone)) {
            security.addObject().putArray("bearerAuth");
        }
        if (rule instanceof AccessRule.Only) {
            failures.add(Failure.FORBIDDEN);
        }
        return this;
    }

    OperationNode cookie() {
        security.addObject().putArray("refreshToken");
        return this;
    }

    OperationNode parameter(ObjectNode parameter) {
        parameters.add(parameter);
        failures.add(Failure.INVALID);
        return this;
    }

    /** A component of {@link Headers}. */
    OperationNode header(String component) {
        parameters.add(Schemas.reference("parameters", component));
        return this;
    }

    OperationNode body(JsonNode schema) {
        ObjectNode request = JSON.objectNode().put("required", true);
        request.putObject("content").putObject("application/json").set("schema", schema);
        body = Optional.of(request);
        return fails(Failure.INVALID);
    }

    /** An answer with a JSON body. */
    OperationNode answers(int status, String text, String schema, List<String> headers) {
        ObjectNode response = response(text, headers);
        response.putObject("content").putObject("application/json").set("schema", Schemas.schema(schema));
        responses.put(status, response);
        return this;
    }

    /** An answer without a body. */
    OperationNode answers(int status, String text, List<String> headers) {
        responses.put(status, response(text, headers));
        return this;
    }

    OperationNode fails(Failure... more) {
        failures.addAll(List.of(more));
        return this;
    }

    /** For what is neither counted against the limit nor able to fail as others do. */
    OperationNode failsOnly(Failure failure) {
        failures.clear();
        failures.add(failure);
        return this;
    }

    ObjectNode print(ErrorComponents errors) {
        ObjectNode node = JSON.objectNode();
        node.put("operationId", id).put("summary", summary);
        node.putArray("tags").add(tag);
        if (description.length() > 0) {
            node.put("description", description.toString());
        }
        node.set("security", security);
        if (!parameters.isEmpty()) {
            node.set("parameters", parameters);
        }
        body.ifPresent(b -> node.set("requestBody", b));
        // Where both have one status, the one that names the values says more.
        if (failures.contains(Failure.INVALID) && errors.status(Failure.INVALID) == Failure.BAD_REQUEST.status()) {
            failures.remove(Failure.BAD_REQUEST);
        }
        for (Failure failure : failures) {
            responses.putIfAbsent(errors.status(failure), errors.reference(failure));
        }
        ObjectNode all = node.putObject("responses");
        responses.forEach((status, response) -> all.set(Integer.toString(status), response));
        return node;
    }

    private ObjectNode response(String text, List<String> headers) {
        ObjectNode response = JSON.objectNode().put("description", text);
        ObjectNode named = response.putObject("headers");
        named.set("X-Request-Id", Schemas.reference("headers", "RequestId"));
        headers.forEach(h -> named.set(h, Schemas.reference("headers", Headers.component(h))));
        return response;
    }
}
