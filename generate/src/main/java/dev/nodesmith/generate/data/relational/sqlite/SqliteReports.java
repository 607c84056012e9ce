package dev.nodesmith.generate.data.relational.sqlite;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.Optional;

/** What reports are made of in SQLite. */
public final class SqliteReports {

    private SqliteReports() {}

    /**
     * @param sql without alias
     * @param decode TypeScript expression of the model's value, where the stored one is another
     */
    public record Figure(String sql, Optional<String> decode) {}

    /** The day, month or year of a column. */
    public static String period(SqliteDialect dialect, ReportPlan.GroupPlan group, Column column) {
        int length = switch (group.period().orElseThrow()) {
            case DAY -> "2026-01-31".length();
            case MONTH -> "2026-01".length();
            case YEAR -> "2026".length();
        };
        return "substr(" + dialect.quote(column.name()) + ", 1, " + length + ")";
    }

    /**
     * A figure over the rows of a group.
     *
     * @param column what it is worked out from
     * @param value expression of the stored figure
     */
    public static Figure figure(
            SqliteDialect dialect, ReportPlan.MeasurePlan measure, Optional<Column> column, String value) {
        if (measure.function() == Report.Function.COUNT || column.isEmpty()) {
            String counted = column.map(c -> dialect.quote(c.name())).orElse("*");
            return new Figure("count(" + counted + ")", Optional.empty());
        }
        String name = dialect.quote(column.get().name());
        return switch (measure.function()) {
            case COUNT -> throw new IllegalStateException("counted above");
            case MIN -> extreme("min(" + name + ")", column.get(), value);
            case MAX -> extreme("max(" + name + ")", column.get(), value);
            case SUM -> sum(name, column.get(), value);
            case AVERAGE -> average(name, column.get(), value, measure);
        };
    }

    private static Figure extreme(String sql, Column column, String value) {
        return switch (column.type()) {
            case FieldType.BigIntType b -> new Figure("CAST(" + sql + " AS TEXT)", Optional.empty());
            case FieldType.DecimalType d ->
                new Figure(
                        SqliteDialect.isLong(d) ? sql : "CAST(" + sql + " AS TEXT)",
                        Optional.of(SqliteDecimals.decode(d, value)));
            default -> new Figure(sql, Optional.empty());
        };
    }

    private static Figure sum(String name, Column column, String value) {
        if (column.type() instanceof FieldType.FloatType) {
            return new Figure("sum(" + name + ")", Optional.empty());
        }
        int scale = scale(column);
        return new Figure(
                "CAST(sum(" + name + ") AS TEXT)",
                scale == 0 ? Optional.empty() : Optional.of("fromUnits(" + value + ", " + scale + ")"));
    }

    private static Figure average(String name, Column column, String value, ReportPlan.MeasurePlan measure) {
        if (!(measure.type() instanceof FieldType.DecimalType decimal)) {
            return new Figure("avg(" + name + ")", Optional.empty());
        }
        // Division would round in binary, so sum and count travel together.
        return new Figure(
                "CAST(sum(" + name + ") AS TEXT) || '/' || count(" + name + ")",
                Optional.of("averageOf(" + value + ", " + scale(column) + ", " + decimal.scale() + ")"));
    }

    private static int scale(Column column) {
        if (column.type() instanceof FieldType.DecimalType decimal) {
            if (SqliteDialect.isLong(decimal)) {
                throw new GenerationException("SQLite cannot add up " + column.name() + ": it has more than 18 digits");
            }
            return decimal.scale();
        }
        return 0;
    }
}
