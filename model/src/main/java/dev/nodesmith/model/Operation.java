package dev.nodesmith.model;

import java.util.List;
import java.util.Optional;

/**
 * A command or query beyond CRUD. Its body is a function in a file that is the user's own.
 *
 * @param on entity whose row it acts upon; with it the path starts with that row's
 * @param method GET for queries; POST, PUT, PATCH or DELETE for commands
 * @param path segments below the entity or the API root, kebab-case of the name unless said; a segment such as {@code {slug}}
 *     takes the input of that name
 * @param status of an answer with content, where it is not the usual one
 * @param was what it was called before, so that its hand-written body follows it
 */
public record Operation(
        String name,
        Optional<String> description,
        Optional<String> on,
        String method,
        String path,
        List<Field> input,
        Output output,
        Optional<Integer> status,
        Optional<AccessRule> access,
        Transaction transaction,
        Optional<String> was) {

    /** What it answers with. */
    public sealed interface Output {}

    /** 204. */
    public record Nothing() implements Output {}

    /** One row of an entity. */
    public record One(String entity) implements Output {}

    /** Rows of an entity, not paged. */
    public record Many(String entity) implements Output {}

    /** An object of its own. */
    public record Shape(List<Field> fields) implements Output {}

    /** Whether the body runs inside one database transaction. */
    public enum Transaction {
        REQUIRED,
        NONE
    }
}
