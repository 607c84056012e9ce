package dev.nodesmith.generate.openapi;

import java.util.List;

/** The errors that the API answers with, by the name of their component. */
enum Failure {
    BAD_REQUEST(400, "BadRequest", "Bad Request", "bad_request", "The request cannot be read."),
    UNAUTHENTICATED(401, "Unauthenticated", "Unauthorized", "unauthenticated", "This needs a valid access token."),
    FORBIDDEN(403, "Forbidden", "Forbidden", "forbidden", "You may not do this."),
    NOT_FOUND(404, "NotFound", "Not Found", "not_found", "There is nothing here."),
    CONFLICT(409, "Conflict", "Conflict", "conflict", "It does not go with what is stored."),
    STALE_VERSION(
            412,
            "StaleVersion",
            "Precondition Failed",
            "stale_version",
            "It has changed since you read it. Read it again and repeat the change."),
    PAYLOAD_TOO_LARGE(413, "PayloadTooLarge", "Payload Too Large", "payload_too_large", "The body is too large."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "UnsupportedMediaType",
            "Unsupported Media Type",
            "unsupported_media_type",
            "The body has to be application/json."),
    /** Its status is the project's choice of 400 and 422. */
    INVALID(422, "Invalid", "Unprocessable Entity", "validation_failed", "Some values of the request are not valid."),
    KEY_REUSED(
            422,
            "KeyReused",
            "Unprocessable Entity",
            "idempotency_key_reused",
            "This Idempotency-Key was used for another request."),
    TOO_MANY_REQUESTS(
            429, "TooManyRequests", "Too Many Requests", "too_many_requests", "Too many requests. Try again later."),
    INTERNAL(500, "InternalError", "Internal Server Error", "internal_error", "Something went wrong on our side."),
    NOT_IMPLEMENTED(501, "NotImplemented", "Not Implemented", "not_implemented", "This is not implemented yet."),
    UNAVAILABLE(
            503,
            "Unavailable",
            "Service Unavailable",
            "unavailable",
            "The service is not available right now. Try again shortly.");

    private final int status;
    private final String component;
    private final String title;
    private final String code;
    private final String detail;

    Failure(int status, String component, String title, String code, String detail) {
        this.status = status;
        this.component = component;
        this.title = title;
        this.code = code;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String component() {
        return component;
    }

    String title() {
        return title;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }

    /** Headers that it has besides those of every answer. */
    List<String> headers() {
        return switch (this) {
            case UNAUTHENTICATED -> List.of("WWW-Authenticate");
            case TOO_MANY_REQUESTS ->
                List.of("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
            case UNAVAILABLE -> List.of("Retry-After");
            default -> List.of();
        };
    }
}
