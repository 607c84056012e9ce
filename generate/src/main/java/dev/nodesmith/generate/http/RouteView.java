package dev.nodesmith.generate.http;

import dev.nodesmith.generate.validation.InputNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

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

    /**
     * The arguments in a framework's words. What the path says goes together with the rest of the input:
     * {@code { ...params, ...body }}.
     */
    public List<String> values(Function<Argument, String> words) {
        return values(words, InputNames::spread);
    }

    /** @param together the words for two values as one */
    public List<String> values(Function<Argument, String> words, BinaryOperator<String> together) {
        List<String> values = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean sent = argument == Argument.QUERY || argument == Argument.BODY;
            if (sent && takes(Argument.PATH)) {
                values.removeLast();
                values.add(together.apply(words.apply(Argument.PATH), words.apply(argument)));
            } else {
                values.add(words.apply(argument));
            }
        }
        return List.copyOf(values);
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
