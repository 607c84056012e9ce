package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.Set;

/**
 * A single value.
 *
 * @param value text with quotes and escapes resolved
 * @param start code point index of its first character in {@code source}, quote included
 * @param end code point index behind its last character
 */
record Scalar(String value, Style style, Position position, SourceText source, int start, int end) implements Node {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final int EXCERPT_LENGTH = 80;

    /** Whether YAML may read more than text into the value. */
    enum Style {
        PLAIN,
        QUOTED
    }

    boolean absent() {
        return style == Style.PLAIN && NULLS.contains(value);
    }

    /** Place of the character at {@code offset}, counted in {@code char}s of the value. */
    Position positionAt(int offset) {
        return source.locate(this, offset);
    }

    /** The part from {@code from} to {@code to}, counted in {@code char}s of the value, as a value of its own. */
    Scalar slice(int from, int to) {
        return new Scalar(
                value.substring(from, to),
                style,
                positionAt(from),
                source,
                source.index(this, from),
                to == value.length() ? end : source.index(this, to));
    }

    /** The same place with the text {@code unquoted}, once quotes of the line's own grammar are taken off. */
    Scalar quoted(String unquoted) {
        return new Scalar(unquoted, Style.QUOTED, position, source, start, end);
    }

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public String kind() {
        return absent() ? "nothing" : "a single value";
    }

    @Override
    public String excerpt() {
        return value.length() <= EXCERPT_LENGTH ? value : value.substring(0, EXCERPT_LENGTH) + "…";
    }
}
