package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.sample.SampleValues;
import java.util.List;

/** Headers of requests and answers. */
final class Headers {

    static final String IF_MATCH = "IfMatch";
    static final String IF_NONE_MATCH = "IfNoneMatch";
    static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    /** On every answer that counts against the limit. */
    static final List<String> RATE_LIMIT = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");

    private Headers() {}

    /** {@code RateLimit-Reset} is kept as {@code RateLimitReset}. */
    static String component(String header) {
        return header.equals("X-Request-Id") ? "RequestId" : header.replace("-", "");
    }

    static void addTo(Components components) {
        response(components, "X-Request-Id", "The id under which the log knows the request.", Schemas.string());
        response(components, "RateLimit-Limit", "Requests that are allowed in a window.", Schemas.integer());
        response(components, "RateLimit-Remaining", "Requests that are left in this window.", Schemas.integer());
        response(components, "RateLimit-Reset", "Seconds until the window ends.", Schemas.integer());
        response(components, "Retry-After", "Seconds to wait before trying again.", Schemas.integer());
        response(components, "WWW-Authenticate", "How to sign in.", Schemas.string());
        response(components, "ETag", "Version of what is in the body.", Schemas.string());
        response(
                components,
                "Location",
                "Where the new row is.",
                Schemas.string().put("format", "uri-reference"));
        response(
                components,
                "Set-Cookie",
                "Keeps the refresh token, or takes it away; no script can read it.",
                Schemas.string());
        response(
                components,
                "Idempotency-Replayed",
                "There when the answer is that of an earlier request with the same key.",
                Schemas.oneOf(List.of("true")));
        request(
                components,
                IF_MATCH,
                "If-Match",
                "The ETag of the version that is to be changed. If there is a newer one, nothing happens and the answer is 412.",
                Schemas.string().put("maxLength", 200),
                "\"1\"");
        request(
                components,
                IF_NONE_MATCH,
                "If-None-Match",
                "The ETag of what the client already has. If it still holds, the answer is 304 without a body.",
                Schemas.string(),
                "\"1\"");
        request(
                components,
                IDEMPOTENCY_KEY,
                "Idempotency-Key",
                "A text of the client's choice, new for every new request. A request that is sent again with its key is done "
                        + "once and answered the same.",
                Schemas.string().put("minLength", 1).put("maxLength", 255).put("pattern", "^[\\x21-\\x7e]+$"),
                SampleValues.uuid("key"));
    }

    private static void response(Components components, String name, String description, ObjectNode schema) {
        ObjectNode header = Schemas.node().put("description", description);
        header.set("schema", schema);
        components.put("headers", component(name), header);
    }

    private static void request(
            Components components,
            String component,
            String name,
            String description,
            ObjectNode schema,
            String example) {
        ObjectNode parameter =
                Schemas.node().put("name", name).put("in", "header").put("description", description);
        parameter.set("schema", schema);
        parameter.put("example", example);
        components.put("parameters", component, parameter);
    }
}
