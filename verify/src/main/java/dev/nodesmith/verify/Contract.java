package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds every answer to the OpenAPI document: status documented, content type documented, body valid. */
final class Contract {

    private final OpenApi api;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    Contract(OpenApi api) {
        this.api = api;
    }

    /** What is wrong with an answer; empty for requests that are no operation of the document. */
    List<String> problems(Exchange exchange) {
        Optional<OpenApi.Operation> operation = api.match(exchange.method(), exchange.path());
        return operation.map(o -> problems(exchange, o)).orElseGet(List::of);
    }

    private List<String> problems(Exchange exchange, OpenApi.Operation operation) {
        JsonNode responses = operation.node().path("responses");
        JsonNode response = responses.path(Integer.toString(exchange.status()));
        if (response.isMissingNode()) {
            response = responses.path("default");
        }
        if (response.isMissingNode()) {
            return List.of("status is not in the document: " + exchange.describe());
        }
        JsonNode content = api.resolve(response).path("content");
        if (content.isEmpty()) {
            return exchange.body().isEmpty()
                    ? List.of()
                    : List.of("has a body, the document has none: " + exchange.describe());
        }
        String type = exchange.header("content-type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        JsonNode schema = content.path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("content type \"" + type + "\" is not in the document: " + exchange.describe());
        }
        List<String> problems = new ArrayList<>();
        schema(schema)
                .validate(
                        exchange.body(),
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .forEach(e -> problems.add("body breaks the schema, " + e + ": " + exchange.describe()));
        return problems;
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = Json.object();
            whole.set("components", api.document().path("components"));
            schema.properties().forEach(e -> whole.set(e.getKey(), e.getValue()));
            return registry.getSchema(whole.toString());
        });
    }
}
