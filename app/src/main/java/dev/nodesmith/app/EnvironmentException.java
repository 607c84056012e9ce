package dev.nodesmith.app;

import java.util.List;

/** The surroundings do not let the work be done: a folder that cannot be written, a full disk, no Node. */
public final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;
    private final transient List<String> output;

    /**
     * @param message one sentence
     * @param hint what to do about it
     */
    public EnvironmentException(String message, String hint) {
        this(message, hint, List.of());
    }

    /** @param output last lines of the program that failed */
    public EnvironmentException(String message, String hint, List<String> output) {
        super(message);
        this.hint = hint;
        this.output = List.copyOf(output);
    }

    public EnvironmentException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
        this.output = List.of();
    }

    public String hint() {
        return hint;
    }

    /** Last lines of the program that failed; empty when none did. */
    public List<String> output() {
        return output;
    }
}
