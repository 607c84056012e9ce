package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.Optional;

/** What reports are made of in MySQL and MariaDB. */
public final class MysqlReports {

    private MysqlReports() {}

    /**
     * @param sql without alias
     * @param decode TypeScript expression of the model's value, where the driver's is another
     */
    public record Figure(String sql, Optional<String> decode) {}

    /** A number of rows as a number of JavaScript: the driver has integers of 64 bits as texts. */
    public static String count(String what) {
        return "CAST(count(" + what + ") AS DOUBLE)";
    }

    /** The day, month or year of a column. */
    public static String period(MysqlDialect dialect, ReportPlan.GroupPlan group, Column column) {
        String pattern = switch (group.period().orElseThrow()) {
            case DAY -> "%Y-%m-%d";
            case MONTH -> "%Y-%m";
            case YEAR -> "%Y";
        };
        return "date_format(" + dialect.quote(column.name()) + ", '" + pattern + "')";
    }

    /**
     * A figure over the rows of a group.
     *
     * @param column what it is worked out from
     * @param value expression of the driver's figure
     */
    public static Figure figure(
            MysqlDialect dialect, ReportPlan.MeasurePlan measure, Optional<Column> column, String value) {
        if (measure.function() == Report.Function.COUNT || column.isEmpty()) {
            return new Figure(count(column.map(c -> dialect.quote(c.name())).orElse("*")), Optional.empty());
        }
        String name = dialect.quote(column.get().name());
        return switch (measure.function()) {
            case COUNT -> throw new IllegalStateException("counted above");
            case MIN -> new Figure("min(" + name + ")", extreme(column.get(), value));
            case MAX -> new Figure("max(" + name + ")", extreme(column.get(), value));
            case SUM -> new Figure("sum(" + name + ")", Optional.empty());
            case AVERAGE ->
                new Figure(
                        measure.type() instanceof FieldType.DecimalType decimal
                                ? "round(avg(" + name + "), " + decimal.scale() + ")"
                                : "avg(" + name + ")",
                        Optional.empty());
        };
    }

    /** There is none of no rows. */
    private static Optional<String> extreme(Column column, String value) {
        return column.type() instanceof FieldType.DateTimeType
                ? Optional.of(value + " && instant(" + value + ")")
                : Optional.empty();
    }
}
