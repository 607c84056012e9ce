package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.Optional;

/** What reports are made of in PostgreSQL. */
public final class PostgresqlReports {

    private PostgresqlReports() {}

    /** The day, month or year of a column, in UTC. */
    public static String period(PostgresqlDialect dialect, ReportPlan.GroupPlan group, Column column) {
        String name = dialect.quote(column.name());
        String local = column.type() instanceof FieldType.DateTimeType ? name + " AT TIME ZONE 'UTC'" : name;
        return "to_char(" + local + ", '" + pattern(group.period().orElseThrow()) + "')";
    }

    private static String pattern(Report.Period period) {
        return switch (period) {
            case DAY -> "YYYY-MM-DD";
            case MONTH -> "YYYY-MM";
            case YEAR -> "YYYY";
        };
    }

    /** A figure over the rows of a group; {@code column} is what it is worked out from. */
    public static String figure(PostgresqlDialect dialect, ReportPlan.MeasurePlan measure, Optional<Column> column) {
        if (measure.function() == Report.Function.COUNT || column.isEmpty()) {
            return column.map(c -> "count(" + dialect.quote(c.name()) + ")::int")
                    .orElse("count(*)::int");
        }
        String name = dialect.quote(column.get().name());
        return switch (measure.function()) {
            case COUNT -> throw new IllegalStateException("counted above");
            case MIN -> "min(" + name + ")";
            case MAX -> "max(" + name + ")";
            case SUM -> "sum(" + name + ")";
            case AVERAGE ->
                measure.type() instanceof FieldType.DecimalType decimal
                        ? "round(avg(" + name + "), " + decimal.scale() + ")"
                        : "avg(" + name + ")";
        };
    }
}
