package dev.nodesmith.generate.data.sql.sqlite;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.sql.RowColumn;
import dev.nodesmith.generate.data.sql.SqlDialect;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements for SQLite, whose rows hold numbers and texts only: what these mean is said where a row becomes an object. */
public final class SqliteSql implements SqlDialect {

    private final SqliteDialect dialect = new SqliteDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String place(int position) {
        return "?";
    }

    @Override
    public RowColumn row(Column column, String model) {
        String name = dialect.quote(column.name());
        String value = selected(column, name);
        boolean same = value.equals(name) && column.name().equals(column.property());
        return new RowColumn(
                column,
                same ? value : value + " AS " + alias(column.property()),
                Ts.key(column.property()) + ": " + Ts.string(value),
                rowType(column),
                SqliteValues.decode(column, model));
    }

    private String alias(String property) {
        return property.matches("[a-z][a-z0-9]*") ? dialect.quote(property) : "\"" + property + "\"";
    }

    /** The driver would round 64-bit integers. */
    private static String selected(Column column, String name) {
        return SqliteValues.isBig(column.type()) ? "CAST(" + name + " AS TEXT)" : name;
    }

    private static Optional<String> rowType(Column column) {
        String orNull = column.nullable() ? " | null" : "";
        return switch (column.type()) {
            case FieldType.BooleanType b -> Optional.of("number" + orNull);
            case FieldType.JsonType j -> Optional.of("string | null");
            case FieldType.ArrayType a -> Optional.of("string" + orNull);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return SqliteValues.encode(column, value);
    }

    @Override
    public Optional<String> encoder(Column column) {
        return SqliteValues.encoder(column);
    }

    @Override
    public String embeddedColumns(List<RowColumn> columns) {
        return columns.stream().map(RowColumn::embedded).collect(Collectors.joining(",\n", "jsonObject({\n", ",\n})"));
    }

    @Override
    public Optional<String> decodeEmbedded(String value, Multiplicity multiplicity, String mapper, Mapping mapping) {
        return Optional.of((multiplicity == Multiplicity.ONE ? "one(" : "many(") + value + ", " + mapper + ")");
    }

    @Override
    public Optional<String> embeddedType() {
        return Optional.of("string");
    }

    @Override
    public boolean jsonIsText() {
        return true;
    }

    @Override
    public String now() {
        return dialect.now();
    }

    @Override
    public String countAll() {
        return "count(*)";
    }

    @Override
    public String linkAll(Table join, Column source, Column target) {
        return "INSERT INTO " + dialect.quote(join.name()) + " (" + source.name() + ", " + target.name() + ")\n"
                + "SELECT ?, value FROM json_each(?) WHERE true\nON CONFLICT DO NOTHING";
    }

    @Override
    public String unlinkOthers(Table join, Column source, Column target) {
        return "DELETE FROM " + dialect.quote(join.name()) + " WHERE " + source.name() + " = ? AND " + target.name()
                + " NOT IN (SELECT value FROM json_each(?))";
    }

    @Override
    public String key(Table table, Index index) {
        return columns(table, index.columns());
    }

    @Override
    public String primaryKey(Table table) {
        return columns(table, table.primaryKey());
    }

    private static String columns(Table table, List<Column> columns) {
        return columns.stream().map(c -> table.name() + "." + c.name()).collect(Collectors.joining(", "));
    }

    @Override
    public String key(ForeignKey foreignKey) {
        return "FOREIGN KEY";
    }

    @Override
    public Naming foreignKeyErrors() {
        return Naming.NAMELESS;
    }

    @Override
    public String period(ReportPlan.GroupPlan group, Column column) {
        int length = switch (group.period().orElseThrow()) {
            case DAY -> "2026-01-31".length();
            case MONTH -> "2026-01".length();
            case YEAR -> "2026".length();
        };
        return "substr(" + dialect.quote(column.name()) + ", 1, " + length + ")";
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        if (measure.function() == Report.Function.COUNT || column.isEmpty()) {
            String counted = column.map(c -> dialect.quote(c.name())).orElse("*");
            return new Figure("count(" + counted + ")", Optional.empty(), Optional.empty());
        }
        String name = dialect.quote(column.get().name());
        String value = "row." + measure.property();
        return switch (measure.function()) {
            case COUNT -> throw new IllegalStateException("counted above");
            case MIN -> extreme("min(" + name + ")", column.get(), value);
            case MAX -> extreme("max(" + name + ")", column.get(), value);
            case SUM -> sum(name, column.get(), value);
            case AVERAGE -> average(name, column.get(), value, measure);
        };
    }

    private static Figure extreme(String sql, Column column, String value) {
        String read = SqliteValues.isBig(column.type()) ? "CAST(" + sql + " AS TEXT)" : sql;
        return new Figure(
                read,
                rowType(column).map(type -> type.replace(" | null", "") + " | null"),
                SqliteValues.decode(column, value, ColumnPlan.Nullability.NULLABLE, "never"));
    }

    private static Figure sum(String name, Column column, String value) {
        if (column.type() instanceof FieldType.FloatType) {
            return new Figure("sum(" + name + ")", Optional.empty(), Optional.empty());
        }
        int scale = scale(column);
        Optional<String> decode =
                scale == 0 ? Optional.empty() : Optional.of("fromUnits(" + value + ", " + scale + ")");
        return new Figure("CAST(sum(" + name + ") AS TEXT)", Optional.empty(), decode);
    }

    private static Figure average(String name, Column column, String value, ReportPlan.MeasurePlan measure) {
        if (!(measure.type() instanceof FieldType.DecimalType decimal)) {
            return new Figure("avg(" + name + ")", Optional.empty(), Optional.empty());
        }
        // Division would round in binary, so sum and count travel together.
        return new Figure(
                "CAST(sum(" + name + ") AS TEXT) || '/' || count(" + name + ")",
                Optional.empty(),
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
