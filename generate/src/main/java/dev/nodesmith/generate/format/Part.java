package dev.nodesmith.generate.format;

import java.util.List;

/**
 * A part of a source, for those who rewrite what surrounds it.
 *
 * @param text as it stands in the source, with what is in it rewritten already
 * @param parts elements of an array, values of an object, and of a function the parameters with the body behind them
 */
public record Part(Form form, String text, List<Part> parts) {

    /** What an expression is, through {@code as const}. */
    public enum Form {
        TEXT,
        TEMPLATE,
        NUMBER,
        ARRAY,
        OBJECT,
        FUNCTION,
        OTHER
    }

    public boolean is(Form expected) {
        return form == expected;
    }
}
