package dev.nodesmith.generate.plan;

/**
 * One query parameter that narrows a list.
 *
 * @param parameter {@code price[gte]}
 * @param tsType type after parsing, an array type for {@link Operator#IN}
 */
public record FilterPlan(String parameter, ColumnPlan column, Operator operator, String tsType) {

    public enum Operator {
        /** Equal to the value. */
        EQ,
        /** Equal to one of the values, which are separated by commas. */
        IN,
        GT,
        GTE,
        LT,
        LTE,
        /** Case-insensitive substring. */
        CONTAINS,
        /** Null or not null. */
        IS_NULL
    }
}
