package dev.nodesmith.generate.data.knex.postgresql;

import dev.nodesmith.generate.data.knex.KnexDefaults;
import dev.nodesmith.generate.data.knex.KnexDialect;
import dev.nodesmith.generate.data.relational.DefaultLiteral;
import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.relational.PostgresqlReports;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** PostgreSQL, whose driver gives values in their JSON form, so that rows need no further work. */
public final class PostgresqlKnex implements KnexDialect, NamedConstraints {

    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String client() {
        return "pg";
    }

    @Override
    public String column(Column column) {
        String name = Ts.string(column.name());
        boolean counted = column.filled() == Column.Filled.BY_DATABASE;
        return switch (column.type()) {
            case FieldType.StringType s -> "string(" + name + ", " + s.maxLength() + ")";
            case FieldType.EmailType e -> "string(" + name + ", 254)";
            case FieldType.UrlType u -> "string(" + name + ", 2048)";
            case FieldType.TextType t -> "text(" + name + ")";
            case FieldType.EnumType e -> "text(" + name + ")";
            case FieldType.IntType i -> (counted ? "increments(" : "integer(") + name + ")";
            case FieldType.BigIntType b -> (counted ? "bigIncrements(" : "bigInteger(") + name + ")";
            case FieldType.DecimalType d -> "decimal(" + name + ", " + d.precision() + ", " + d.scale() + ")";
            case FieldType.FloatType f -> "double(" + name + ")";
            case FieldType.BooleanType b -> "boolean(" + name + ")";
            case FieldType.DateType d -> "date(" + name + ")";
            case FieldType.DateTimeType d -> "timestamp(" + name + ", { precision: 3 })";
            case FieldType.UuidType u -> "uuid(" + name + ")";
            case FieldType.JsonType j -> "jsonb(" + name + ")";
            case FieldType.TimeType t -> specific(name, column);
            case FieldType.ArrayType a -> specific(name, column);
        };
    }

    private String specific(String name, Column column) {
        return "specificType(" + name + ", '" + dialect.type(column.type()) + "')";
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return column.defaultValue().map(value -> switch (value) {
            case DefaultValue.Literal literal ->
                // A question mark would be taken for the place of a value.
                column.type() instanceof FieldType.ArrayType || literal.json().contains("?")
                        ? sql(column)
                        : DefaultLiteral.of(column.type(), literal.json());
            case DefaultValue.Now now ->
                column.type() instanceof FieldType.DateTimeType ? "knex.fn.now()" : sql(column);
            case DefaultValue.RandomUuid uuid -> "knex.fn.uuid()";
        });
    }

    private String sql(Column column) {
        return KnexDefaults.raw(condition(dialect.defaultValue(column).orElseThrow()));
    }

    @Override
    public String condition(String sql) {
        return sql.replace("?", "\\?");
    }

    @Override
    public Tables tables() {
        return Tables.BEFORE_KEYS;
    }

    @Override
    public Optional<String> rowType(Column column) {
        return Optional.empty();
    }

    @Override
    public Optional<String> decode(Column column, String value, String model) {
        return Optional.empty();
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return column.type() instanceof FieldType.JsonType ? Optional.of("toJson(" + value + ")") : Optional.empty();
    }

    @Override
    public Optional<String> encoder(Column column) {
        return Optional.empty();
    }

    @Override
    public boolean converts(FieldType type) {
        return false;
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
        return knex + ".fn.now()";
    }

    @Override
    public Clients clients() {
        return Clients.ONE;
    }

    @Override
    public Failures failures() {
        return Failures.END_TRANSACTION;
    }

    @Override
    public Nulls nulls() {
        return Nulls.BUILDER;
    }

    @Override
    public String encoded() {
        return "Value";
    }

    @Override
    public String instant(String value) {
        return value;
    }

    @Override
    public Written written() {
        return Written.ROWS;
    }

    @Override
    public Pairs pairs() {
        return Pairs.COMPARED;
    }

    @Override
    public Like like() {
        return Like.BUILDER;
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        return Figure.plain(
                group.period().isPresent()
                        ? PostgresqlReports.period(dialect, group, column)
                        : dialect.quote(column.name()));
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        return Figure.plain(PostgresqlReports.figure(dialect, measure, column));
    }
}
