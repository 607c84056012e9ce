package dev.nodesmith.model;

import java.util.List;
import java.util.Optional;

/**
 * Grouped figures over one entity: {@code GET /reports/name}.
 *
 * @param groupBy none for one row of totals
 * @param filter CEL over the row; rows for which it does not hold are not counted
 */
public record Report(
        String name,
        Optional<String> description,
        String on,
        List<Grouping> groupBy,
        List<Measure> measures,
        Optional<Expression> filter,
        Optional<AccessRule> access) {

    /** By a field or to-one relation, or by a period of a date field. */
    public record Grouping(String field, Optional<Period> period) {}

    public enum Period {
        DAY,
        MONTH,
        YEAR
    }

    /**
     * One figure of each group.
     *
     * @param field absent for {@code count}
     */
    public record Measure(String name, Function function, Optional<String> field) {}

    public enum Function {
        COUNT,
        SUM,
        AVERAGE,
        MIN,
        MAX
    }
}
