package dev.nodesmith.evolve.baseline;

/** A file below {@code .nodesmith/} that Nodesmith did not leave like this: mostly a merge that was not resolved. */
public final class InvalidBaselineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final String found;

    InvalidBaselineException(String path, int line, String found) {
        super(path + ":" + line + ": " + found);
        this.path = path;
        this.line = line;
        this.found = found;
    }

    /** Below the project's root. */
    public String path() {
        return path;
    }

    /** From 1; 0 where the whole file is meant. */
    public int line() {
        return line;
    }

    /** The line's text; empty where the whole file is missing. */
    public String found() {
        return found;
    }
}
