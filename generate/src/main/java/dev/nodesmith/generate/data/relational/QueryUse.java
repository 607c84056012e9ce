package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.FilterPlan.Operator;
import dev.nodesmith.model.FieldType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the shared helpers a model needs.
 *
 * @param operators names of {@link Operator}
 * @param compares whether one of them compares with a single value
 * @param search whether anything is searched for a part of a text
 * @param json whether there are JSON columns
 * @param embeds whether a relation can be included
 */
public record QueryUse(List<String> operators, boolean compares, boolean search, boolean json, boolean embeds) {

    private static final Set<Operator> COMPARISONS =
            EnumSet.of(Operator.EQ, Operator.GT, Operator.GTE, Operator.LT, Operator.LTE);

    public static QueryUse of(BackendPlan plan) {
        Set<Operator> used = EnumSet.noneOf(Operator.class);
        plan.resources()
                .forEach(r -> r.filters().stream().map(FilterPlan::operator).forEach(used::add));
        boolean search = used.contains(Operator.CONTAINS)
                || plan.resources().stream().anyMatch(r -> !r.search().isEmpty());
        boolean embeds = plan.resources().stream().anyMatch(r -> !r.includes().isEmpty());
        return new QueryUse(
                used.stream().map(Operator::name).toList(),
                used.stream().anyMatch(COMPARISONS::contains),
                search,
                plan.resources().stream()
                        .flatMap(r -> r.columns().stream())
                        .anyMatch(c -> c.type() instanceof FieldType.JsonType),
                embeds);
    }

    /** Element types of array columns, as PostgreSQL names them. */
    public static Set<String> arrays(BackendPlan plan) {
        Set<String> found = new TreeSet<>();
        plan.resources().stream().flatMap(r -> r.columns().stream()).forEach(column -> {
            if (column.type() instanceof FieldType.ArrayType array) {
                switch (array.element()) {
                    case FieldType.DateType d -> found.add("date");
                    case FieldType.DateTimeType d -> found.add("timestamptz");
                    case FieldType.DecimalType d -> found.add("numeric");
                    default -> {}
                }
            }
        });
        return found;
    }
}
