package dev.nodesmith.generate.data.sql.sqlite;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.relational.sqlite.SqliteConstraintNames;
import dev.nodesmith.generate.data.relational.sqlite.SqliteReports;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.sql.EmbeddedRow;
import dev.nodesmith.generate.data.sql.RowColumn;
import dev.nodesmith.generate.data.sql.SqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements for SQLite, whose rows hold numbers and texts only: what these mean is said where a row becomes an object. */
public final class SqliteSql implements SqlDialect, SqliteConstraintNames {

    private final SqliteDialect dialect = new SqliteDialect();

    @Override
    public Dialect dialect() {
        return dialect;
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
                SqliteValues.decode(column, model),
                Optional.empty());
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
    public Optional<String> decodeEmbedded(String value, Multiplicity multiplicity, EmbeddedRow row) {
        return Optional.of((multiplicity == Multiplicity.ONE ? "one(" : "many(") + value + ", " + row.reader() + ")");
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
    public String period(ReportPlan.GroupPlan group, Column column) {
        return SqliteReports.period(dialect, group, column);
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        SqliteReports.Figure figure = SqliteReports.figure(dialect, measure, column, "row." + measure.property());
        return new Figure(figure.sql(), Optional.empty(), figure.decode());
    }
}
