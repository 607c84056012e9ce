package dev.nodesmith.generate.format;

/** The source holds syntax that the formatter does not know. Lines and columns count from 1. */
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    FormatException(int line, int column, String what) {
        super(line + ":" + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
