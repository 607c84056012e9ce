package dev.nodesmith.generate.data.knex.sqlite;

import dev.nodesmith.generate.data.knex.KnexDefaults;
import dev.nodesmith.generate.data.knex.KnexDialect;
import dev.nodesmith.generate.data.relational.DefaultLiteral;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.relational.sqlite.SqliteConstraintNames;
import dev.nodesmith.generate.data.relational.sqlite.SqliteDecimals;
import dev.nodesmith.generate.data.relational.sqlite.SqliteReports;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.Optional;

/** SQLite, whose driver is asked for whole numbers as bigint, since a number would round those of 64 bits. */
public final class SqliteKnex implements KnexDialect, SqliteConstraintNames {

    private final SqliteDialect dialect = new SqliteDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String client() {
        return "better-sqlite3";
    }

    @Override
    public String column(Column column) {
        String name = "(" + Ts.string(column.name()) + ")";
        boolean counted = column.filled() == Column.Filled.BY_DATABASE;
        return switch (column.type()) {
            case FieldType.StringType s -> "string(" + Ts.string(column.name()) + ", " + s.maxLength() + ")";
            case FieldType.EmailType e -> "string(" + Ts.string(column.name()) + ", 254)";
            case FieldType.UrlType u -> "string(" + Ts.string(column.name()) + ", 2048)";
            case FieldType.IntType i -> (counted ? "increments" : "integer") + name;
            case FieldType.BigIntType b -> (counted ? "bigIncrements" : "bigInteger") + name;
            case FieldType.DecimalType d -> (SqliteDialect.isLong(d) ? "text" : "bigInteger") + name;
            case FieldType.FloatType f -> "double" + name;
            case FieldType.BooleanType b -> "boolean" + name;
            case FieldType.UuidType u -> "uuid" + name;
            default -> "text" + name;
        };
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> switch (value) {
            case DefaultValue.Literal literal ->
                column.type() instanceof FieldType.DecimalType || column.type() instanceof FieldType.ArrayType
                        ? dialect.defaultValue(column).map(KnexDefaults::raw)
                        : Optional.of(DefaultLiteral.of(column.type(), literal.json()));
            default -> dialect.defaultValue(column).map(KnexDefaults::raw);
        });
    }

    @Override
    public String condition(String sql) {
        return sql;
    }

    @Override
    public Tables tables() {
        return Tables.WITH_KEYS;
    }

    @Override
    public Optional<String> rowType(Column column) {
        return switch (column.type()) {
            case FieldType.IntType i -> Optional.of("bigint");
            case FieldType.BigIntType b -> Optional.of("bigint");
            case FieldType.BooleanType b -> Optional.of("bigint");
            case FieldType.DecimalType d -> SqliteDialect.isLong(d) ? Optional.empty() : Optional.of("bigint");
            case FieldType.JsonType j -> Optional.of("string");
            case FieldType.ArrayType a -> Optional.of("string");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> decode(Column column, String value, String model) {
        return switch (column.type()) {
            case FieldType.IntType i -> Optional.of(ifThere(column, value, "Number(" + value + ")"));
            case FieldType.BigIntType b -> Optional.of(ifThere(column, value, "String(" + value + ")"));
            case FieldType.BooleanType b -> Optional.of(ifThere(column, value, value + " === 1n"));
            case FieldType.DecimalType d ->
                Optional.of(
                        SqliteDialect.isLong(d)
                                ? SqliteDecimals.decode(d, value)
                                : ifThere(column, value, SqliteDecimals.decode(d, "String(" + value + ")")));
            case FieldType.JsonType j -> Optional.of("fromJson(" + value + ")");
            case FieldType.ArrayType a ->
                Optional.of(ifThere(
                        column, value, "(JSON.parse(" + value + ") as " + model + "['" + column.property() + "'])"));
            default -> Optional.empty();
        };
    }

    private static String ifThere(Column column, String value, String code) {
        return column.nullable() ? value + " === null ? null : " + code : code;
    }

    @Override
    public Optional<String> encode(Column column, String value) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of("toJson(" + value + ")");
            case FieldType.ArrayType a -> Optional.of("toJson(" + value + ")");
            case FieldType.DecimalType d ->
                Optional.of("whenSet(" + value + ", (decimal) => " + SqliteDecimals.encode(d, "decimal") + ")");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encoder(Column column) {
        return column.type() instanceof FieldType.DecimalType d
                ? Optional.of(
                        SqliteDialect.isLong(d)
                                ? "sortable(" + d.precision() + ", " + d.scale() + ")"
                                : "units(" + d.scale() + ")")
                : Optional.empty();
    }

    @Override
    public boolean converts(FieldType type) {
        return type instanceof FieldType.DecimalType;
    }

    @Override
    public String id(Column key) {
        return key.type() instanceof FieldType.IntType ? "Number" : "String";
    }

    @Override
    public String integer() {
        return "bigint";
    }

    @Override
    public String now(String knex) {
        return "new Date().toISOString()";
    }

    @Override
    public Clients clients() {
        return Clients.ONE_FOR_READS;
    }

    @Override
    public Failures failures() {
        return Failures.LEAVE_TRANSACTION;
    }

    @Override
    public Nulls nulls() {
        return Nulls.RAW;
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
        return Like.RAW;
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        if (group.period().isPresent()) {
            return Figure.plain(SqliteReports.period(dialect, group, column));
        }
        return new Figure(
                dialect.quote(column.name()),
                rowType(column).map(type -> column.nullable() ? type + " | null" : type),
                decode(column, "row." + group.property(), "never"));
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        String value = "row." + measure.property();
        SqliteReports.Figure figure = SqliteReports.figure(dialect, measure, column, value);
        boolean counted = measure.function() == Report.Function.COUNT;
        boolean extreme = measure.function() == Report.Function.MIN || measure.function() == Report.Function.MAX;
        boolean whole =
                column.filter(c -> c.type() instanceof FieldType.IntType).isPresent();
        if (counted) {
            return new Figure(figure.sql(), Optional.of("bigint"), Optional.of("Number(" + value + ")"));
        }
        return extreme && whole
                ? new Figure(
                        figure.sql(),
                        Optional.of("bigint | null"),
                        Optional.of(value + " === null ? null : Number(" + value + ")"))
                : new Figure(figure.sql(), Optional.empty(), figure.decode());
    }
}
