package dev.nodesmith.app;

import java.util.Optional;

/**
 * Something wrong, or worth knowing, in what the user gave, ready to be shown.
 *
 * @param path dotted place in the model, empty when the problem is not in the model
 * @param place where to point, when there is something to point at
 * @param message what is wrong and what was expected, one sentence
 * @param hint how to mend it
 */
public record Problem(Severity severity, String path, Optional<Place> place, String message, Optional<String> hint) {

    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error that points at no text. */
    public static Problem error(String message, String hint) {
        return new Problem(Severity.ERROR, "", Optional.empty(), message, Optional.of(hint));
    }

    /** An error in an option of the command line. */
    public static Problem error(Place place, String message, Optional<String> hint) {
        return new Problem(Severity.ERROR, "", Optional.of(place), message, hint);
    }

    /** Text that can be pointed at: a line, and the part of it that is meant. */
    public sealed interface Place {

        /** The whole line. */
        String text();

        /** Counts code points from 1. */
        int column();

        /** Code points that are meant, at least 1. */
        int length();

        /** What a message begins with: {@code shop.yaml:3:7} or {@code --set stack.htp=koa}. */
        String label();
    }

    /** A place in a file, named as the user named it. */
    public record InFile(String file, int line, int column, int length, String text) implements Place {
        @Override
        public String label() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A place in the value of an option. */
    public record InOption(String option, int column, int length, String text) implements Place {
        @Override
        public String label() {
            return option + " " + text;
        }
    }
}
