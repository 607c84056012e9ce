package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The body of errors in the style of the project, and one response a kind of error. */
final class ErrorComponents {

    private static final int BAD_REQUEST = 400;

    private final ApiOptions api;
    private final ComponentNames names;
    /** One for all operations: each has several, and nobody changes them. */
    private final Map<Failure, ObjectNode> references = new EnumMap<>(Failure.class);

    ErrorComponents(ApiOptions api, ComponentNames names) {
        this.api = api;
        this.names = names;
        for (Failure failure : Failure.values()) {
            references.put(failure, Schemas.reference("responses", failure.component()));
        }
    }

    /** The response of an operation that fails in this way. */
    ObjectNode reference(Failure failure) {
        return Objects.requireNonNull(references.get(failure));
    }

    void addTo(Components components) {
        components.schema(ComponentNames.FIELD_ERROR, fieldError());
        components.schema(names.error(), body());
        for (Failure failure : Failure.values()) {
            components.put("responses", failure.component(), response(failure));
        }
    }

    /** The status of an error in this project. */
    int status(Failure failure) {
        return failure == Failure.INVALID ? api.validationStatus() : failure.status();
    }

    private ObjectNode response(Failure failure) {
        ObjectNode response = Schemas.node().put("description", failure.detail());
        ObjectNode headers = response.putObject("headers");
        headers.set("X-Request-Id", Schemas.reference("headers", "RequestId"));
        failure.headers().forEach(name -> headers.set(name, Schemas.reference("headers", Headers.component(name))));
        ObjectNode media = response.putObject("content").putObject(mediaType());
        media.set("schema", Schemas.schema(names.error()));
        media.set("example", example(failure));
        return response;
    }

    private String mediaType() {
        return api.responses() == ResponseStyle.PROBLEM ? "application/problem+json" : "application/json";
    }

    private ObjectNode example(Failure failure) {
        ObjectNode example = Schemas.node();
        String requestId = SampleValues.uuid("request");
        switch (api.responses()) {
            case PROBLEM -> {
                boolean asBadRequest = status(failure) == BAD_REQUEST;
                example.put("type", "about:blank")
                        .put("title", asBadRequest ? Failure.BAD_REQUEST.title() : failure.title())
                        .put("status", status(failure))
                        .put("detail", failure.detail())
                        .put("instance", api.path() + "/example")
                        .put("code", failure.code())
                        .put("requestId", requestId);
            }
            case ENVELOPE -> {
                example.put("success", false);
                ObjectNode error = example.putObject("error");
                error.put("code", failure.code()).put("message", failure.detail());
                error.putArray("details").addAll(details(failure));
                example.put("requestId", requestId);
            }
            case PLAIN ->
                example.put("code", failure.code())
                        .put("message", failure.detail())
                        .put("requestId", requestId);
        }
        if (failure == Failure.INVALID && api.responses() != ResponseStyle.ENVELOPE) {
            example.putArray("errors").addAll(details(failure));
        }
        return example;
    }

    private static List<ObjectNode> details(Failure failure) {
        return failure == Failure.INVALID
                ? List.of(Schemas.node()
                        .put("in", "query")
                        .put("pointer", "/limit")
                        .put("code", "too_big")
                        .put("message", "Must be at most 100."))
                : List.of();
    }

    private static ObjectNode fieldError() {
        ObjectNode properties = Schemas.node();
        properties.set("in", Schemas.oneOf(List.of("body", "query", "path", "header")));
        properties.set(
                "pointer",
                Schemas.string()
                        .put(
                                "description",
                                "JSON pointer to the value; for other parts than the body a slash and a name."));
        properties.set("code", Schemas.string());
        properties.set("message", Schemas.string());
        return Schemas.object(properties).put("description", "What is wrong with one value of a request.");
    }

    private ObjectNode body() {
        return switch (api.responses()) {
            case PROBLEM -> problem();
            case ENVELOPE -> envelope();
            case PLAIN -> plain();
        };
    }

    private static ObjectNode problem() {
        ObjectNode properties = Schemas.node();
        properties.set("type", Schemas.string().put("format", "uri-reference"));
        properties.set("title", Schemas.string());
        properties.set("status", Schemas.integer());
        properties.set("detail", Schemas.string());
        properties.set(
                "instance", Schemas.string().put("format", "uri-reference").put("description", "Path of the request."));
        addCode(properties);
        addRequestId(properties);
        List<String> required = keys(properties);
        properties.set("errors", errors());
        return Schemas.object(properties, required).put("description", "Problem details as of RFC 9457.");
    }

    private static ObjectNode envelope() {
        ObjectNode error = Schemas.node();
        addCode(error);
        error.set("message", Schemas.string());
        error.set("details", errors());
        ObjectNode properties = Schemas.node();
        properties.set("success", Schemas.always(false));
        properties.set("error", Schemas.object(error));
        addRequestId(properties);
        return Schemas.object(properties).put("description", "The answer to a request that failed.");
    }

    private static ObjectNode plain() {
        ObjectNode properties = Schemas.node();
        addCode(properties);
        properties.set("message", Schemas.string());
        addRequestId(properties);
        List<String> required = keys(properties);
        properties.set("errors", errors());
        return Schemas.object(properties, required).put("description", "The answer to a request that failed.");
    }

    private static ObjectNode errors() {
        return Schemas.arrayOf(Schemas.schema(ComponentNames.FIELD_ERROR))
                .put("description", "Every value that is not valid.");
    }

    private static void addCode(ObjectNode properties) {
        properties.set("code", Schemas.string().put("description", "Kind of the error, for programs."));
    }

    private static void addRequestId(ObjectNode properties) {
        properties.set(
                "requestId", Schemas.string().put("description", "The id under which the log knows the request."));
    }

    private static List<String> keys(ObjectNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
