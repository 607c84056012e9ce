package dev.nodesmith.generate.data.sql.mysql;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.relational.mysql.MysqlConstraintNames;
import dev.nodesmith.generate.data.relational.mysql.MysqlReports;
import dev.nodesmith.generate.data.relational.mysql.MysqlValues;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.sql.EmbeddedRow;
import dev.nodesmith.generate.data.sql.RowColumn;
import dev.nodesmith.generate.data.sql.SqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Statements for {@code mysql2}, common to MySQL and MariaDB. Neither has RETURNING for updates, so rows are read again; truth is 1 or
 * 0, an instant a text in UTC without its letters, and JSON a text.
 */
public final class MysqlSql implements SqlDialect, MysqlConstraintNames {

    private final MysqlDialect dialect = new MysqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public RowColumn row(Column column, String model) {
        String name = dialect.quote(column.name());
        boolean same = column.name().equals(column.property());
        return new RowColumn(
                column,
                same ? name : name + " AS " + alias(column.property()),
                Ts.key(column.property()) + ": " + Ts.string(MysqlValues.inJson(column.type(), name)),
                MysqlValues.rowType(column),
                MysqlValues.decode(column, "row." + column.property(), model),
                Optional.empty());
    }

    private String alias(String property) {
        return property.matches("[a-z][a-z0-9]*") ? dialect.quote(property) : "\"" + property + "\"";
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of("toJson(" + value + ")");
            case FieldType.DateTimeType d -> Optional.of("toDatetime(" + value + ")");
            default -> Optional.empty();
        };
    }

    /** A text beside a number would be compared as a float, which has no more than 15 digits. */
    @Override
    public Optional<String> encoder(Column column) {
        return switch (column.type()) {
            case FieldType.DateTimeType d -> Optional.of("instants");
            case FieldType.BigIntType b -> Optional.of("integers");
            case FieldType.DecimalType d -> Optional.of("decimals(" + d.precision() + ", " + d.scale() + ")");
            default -> Optional.empty();
        };
    }

    @Override
    public Answer answer() {
        return Answer.COUNT;
    }

    @Override
    public String emptyRow() {
        return "() VALUES ()";
    }

    @Override
    public String instant(String value) {
        return "toDatetime(" + value + ")";
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
    public Bound bound(String key, int most) {
        return new Bound("", ", " + Ts.string(key) + ", " + most);
    }

    @Override
    public boolean jsonIsText() {
        return true;
    }

    @Override
    public String now() {
        return dialect.now();
    }

    /** The driver has whole numbers of 64 bits as texts. */
    @Override
    public String countAll() {
        return MysqlReports.count("*");
    }

    @Override
    public String linkAll(Table join, Column source, Column target) {
        String table = dialect.quote(join.name());
        return "INSERT INTO " + table + " (" + source.name() + ", " + target.name() + ")\nSELECT ?, item FROM "
                + items(target) + "\nON DUPLICATE KEY UPDATE " + source.name() + " = " + table + "." + source.name();
    }

    @Override
    public String unlinkOthers(Table join, Column source, Column target) {
        return "DELETE FROM " + dialect.quote(join.name()) + " WHERE " + source.name() + " = ? AND " + target.name()
                + " NOT IN (SELECT item FROM " + items(target) + ")";
    }

    private String items(Column target) {
        return "json_table(?, '$[*]' COLUMNS (item " + dialect.type(target.type()) + " PATH '$')) AS items";
    }

    @Override
    public String period(ReportPlan.GroupPlan group, Column column) {
        return MysqlReports.period(dialect, group, column);
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        MysqlReports.Figure figure = MysqlReports.figure(dialect, measure, column, "row." + measure.property());
        return new Figure(figure.sql(), Optional.empty(), figure.decode());
    }
}
