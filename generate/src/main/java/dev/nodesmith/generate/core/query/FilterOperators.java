package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.plan.FilterPlan;

/** Keys of the operators in parsed filters: {@code price[gte]=10} is {@code { price: { gte: '10' } }}. */
public final class FilterOperators {

    private FilterOperators() {}

    public static String key(FilterPlan.Operator operator) {
        return switch (operator) {
            case EQ -> "eq";
            case IN -> "in";
            case GT -> "gt";
            case GTE -> "gte";
            case LT -> "lt";
            case LTE -> "lte";
            case CONTAINS -> "contains";
            case IS_NULL -> "null";
        };
    }
}
