package dev.nodesmith.model;

import java.util.Optional;

/**
 * Something wrong, or worth knowing, in what the user wrote.
 *
 * @param path dotted place in the model ({@code entities.Book.fields.title})
 * @param position where it stands in the file, when it stands there
 * @param offending the text that is wrong, as written
 * @param message what is wrong and what was expected, one sentence
 * @param hint how to mend it, such as the nearest right word
 */
public record ModelProblem(
        Severity severity,
        String path,
        Optional<Position> position,
        Optional<String> offending,
        String message,
        Optional<String> hint) {

    public enum Severity {
        ERROR,
        WARNING
    }
}
