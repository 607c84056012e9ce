package dev.nodesmith.generate.data.knex.mysql;

import dev.nodesmith.generate.data.knex.KnexDialect;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.relational.mysql.MysqlConstraintNames;
import dev.nodesmith.generate.data.relational.mysql.MysqlReports;
import dev.nodesmith.generate.data.relational.mysql.MysqlValues;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** MySQL and MariaDB, which give no rows back with a change, and whose driver gives texts wherever a number or a date would lose something. */
public final class MysqlKnex implements KnexDialect, MysqlConstraintNames {

    private final MysqlDialect dialect = new MysqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String client() {
        return "mysql2";
    }

    @Override
    public String column(Column column) {
        throw new IllegalStateException("tables are made in SQL");
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        throw new IllegalStateException("tables are made in SQL");
    }

    @Override
    public String condition(String sql) {
        return sql.replace("?", "\\?");
    }

    /** The builder has no word for columns that the database works out, nor for keys over the beginning of a text. */
    @Override
    public Tables tables() {
        return Tables.IN_SQL;
    }

    @Override
    public Optional<String> rowType(Column column) {
        return MysqlValues.rowType(column).map(type -> type.replace(" | null", ""));
    }

    @Override
    public Optional<String> decode(Column column, String value, String model) {
        return MysqlValues.decode(column, value, model);
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of("toJson(" + value + ")");
            case FieldType.ArrayType a -> Optional.of("toJson(" + value + ")");
            case FieldType.DateTimeType d -> Optional.of("whenSet(" + value + ", (instant) => toDatetime(instant))");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encoder(Column column) {
        return switch (column.type()) {
            case FieldType.DateTimeType d -> Optional.of("instants");
            case FieldType.DecimalType d -> Optional.of("decimals(" + d.precision() + ", " + d.scale() + ")");
            default -> Optional.empty();
        };
    }

    @Override
    public String encoded() {
        return "Value | Knex.Raw";
    }

    @Override
    public String instant(String value) {
        return "toDatetime(" + value + ")";
    }

    @Override
    public boolean converts(FieldType type) {
        return type instanceof FieldType.DateTimeType || type instanceof FieldType.DecimalType;
    }

    @Override
    public String id(Column key) {
        throw new IllegalStateException("ids are the model's own");
    }

    @Override
    public String integer() {
        return "number";
    }

    @Override
    public String now(String knex) {
        return knex + ".fn.now(3)";
    }

    @Override
    public Clients clients() {
        return Clients.ONE;
    }

    @Override
    public Written written() {
        return Written.COUNT;
    }

    @Override
    public Failures failures() {
        return Failures.MAY_END_TRANSACTION;
    }

    @Override
    public Nulls nulls() {
        return Nulls.SORTED;
    }

    @Override
    public Pairs pairs() {
        return Pairs.SPELLED_OUT;
    }

    @Override
    public Like like() {
        return Like.IN_SMALL_LETTERS;
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        return group.period().isPresent()
                ? Figure.plain(MysqlReports.period(dialect, group, column))
                : new Figure(
                        dialect.quote(column.name()),
                        MysqlValues.rowType(column),
                        decode(column, "row." + group.property(), "never"));
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        MysqlReports.Figure figure = MysqlReports.figure(dialect, measure, column, "row." + measure.property());
        return new Figure(figure.sql(), Optional.empty(), figure.decode());
    }
}
