package dev.nodesmith.app;

/** The surroundings do not let the work be done: a folder that cannot be written, a full disk, no Node. */
public final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message one sentence
     * @param hint what to do about it
     */
    public EnvironmentException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public EnvironmentException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
