package dev.nodesmith.generate.data.schema.change;

/** What becomes of the values of a column that gets another type. */
sealed interface Cast {

    /** The database makes no difference between the two. */
    record Same() implements Cast {}

    /** No value of one is a value of the other: the column is dropped, and made anew. */
    record None() implements Cast {}

    /**
     * Every value has an expression, or the step fails.
     *
     * @param expression what gives the value, where {@code %s} stands for the column
     */
    record By(Kept kept, String expression) implements Cast {
        String of(String column) {
            return expression.replace("%s", column);
        }
    }

    /** How much of the values stays. */
    enum Kept {
        /** All, and the rows stay as they are. */
        IN_PLACE,
        ALL,
        /** All, or the statement fails. */
        ALL_OR_FAILS,
        /** What the other type has no room for is cut. */
        PART
    }
}
