package dev.nodesmith.generate.http;

import java.util.List;
import java.util.Optional;

/**
 * One route, whatever the framework. {@code PATCH /v1/books/{id}} is
 *
 * <pre>
 * method patch, path /books/:id, guard bookAccess.update, params bookParams, body updateBook,
 * component Book, status 200, answer CHANGED, call update(KEY, BODY, VERSION, CALLER)
 * </pre>
 *
 * @param method in lower case
 * @param path below the base path, parameters as {@code :id}
 * @param guard access rule that is asked before the body is read; absent without users
 * @param params schema of the path's parameters
 * @param query schema of the query string
 * @param body schema of the body
 * @param component of the OpenAPI document that the answer is written by; absent without content
 * @param call method of the service
 */
public record RouteView(
        String method,
        String path,
        Optional<String> guard,
        Optional<String> params,
        Optional<String> query,
        Optional<String> body,
        Optional<String> component,
        int status,
        Answer answer,
        String call,
        List<Argument> arguments) {

    public boolean takes(Argument argument) {
        return arguments.contains(argument);
    }

    /** Whether the answer is one that clients may keep and ask about. */
    public boolean read() {
        return method.equals("get") && answer != Answer.NOTHING;
    }

    /** Whether a repeated request may carry an idempotency key. */
    public boolean repeatable() {
        return method.equals("post");
    }
}
