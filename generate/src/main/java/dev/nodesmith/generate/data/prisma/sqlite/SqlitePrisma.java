package dev.nodesmith.generate.data.prisma.sqlite;

import dev.nodesmith.generate.data.prisma.PrismaDefaults;
import dev.nodesmith.generate.data.prisma.PrismaDialect;
import dev.nodesmith.generate.data.prisma.PrismaValues;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.relational.sqlite.SqliteDecimals;
import dev.nodesmith.generate.data.relational.sqlite.SqliteReports;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQLite stores numbers and texts, and Prisma is told no more than that, because what it would make of them loses digits. */
public final class SqlitePrisma implements PrismaDialect {

    private final SqliteDialect dialect = new SqliteDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String provider() {
        return "sqlite";
    }

    @Override
    public String type(Column column) {
        return switch (column.type()) {
            case FieldType.IntType i -> "Int";
            case FieldType.BigIntType b -> "BigInt";
            case FieldType.DecimalType d -> SqliteDialect.isLong(d) ? "String" : "BigInt";
            case FieldType.FloatType f -> "Float";
            case FieldType.BooleanType b -> "Boolean";
            case FieldType.JsonType j -> "Json";
            case FieldType.ArrayType a -> "Json";
            default -> "String";
        };
    }

    @Override
    public Optional<String> nativeType(Column column) {
        return Optional.empty();
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> switch (value) {
            case DefaultValue.Literal literal -> literal(column.type(), literal.json());
            case DefaultValue.Now now ->
                Optional.of(PrismaDefaults.generated(
                        switch (column.type()) {
                            case FieldType.DateType d -> "date('now')";
                            case FieldType.TimeType t -> "time('now')";
                            default -> dialect.now();
                        }));
            case DefaultValue.RandomUuid uuid -> Optional.empty();
        });
    }

    private static Optional<String> literal(FieldType type, String json) {
        String text = JsonText.read(json).asText();
        return switch (type) {
            case FieldType.ArrayType a -> Optional.of(PrismaDefaults.string(json));
            case FieldType.JsonType j -> Optional.of(PrismaDefaults.string(json));
            case FieldType.IntType i -> Optional.of(text);
            case FieldType.BigIntType b -> Optional.of(text);
            case FieldType.FloatType f -> Optional.of(text);
            case FieldType.BooleanType b -> Optional.of(text);
            case FieldType.DecimalType d ->
                SqliteDialect.isLong(d)
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(text)
                                .movePointRight(d.scale())
                                .toBigInteger()
                                .toString());
            default -> Optional.of(PrismaDefaults.string(text));
        };
    }

    @Override
    public List<String> attributes(Column column) {
        return List.of();
    }

    @Override
    public Optional<String> searchIndex(String fields, String name) {
        return Optional.empty();
    }

    @Override
    public Naming foreignKeys() {
        return Naming.NAMELESS;
    }

    @Override
    public Optional<String> decode(Column column, String value, String model) {
        return switch (column.type()) {
            case FieldType.BigIntType b -> PrismaValues.called(column, value, "toString()");
            case FieldType.DecimalType d -> Optional.of(SqliteDecimals.decode(d, text(column, d, value)));
            case FieldType.JsonType j -> PrismaValues.asserted(column, value, model);
            case FieldType.ArrayType a -> PrismaValues.asserted(column, value, model);
            default -> Optional.empty();
        };
    }

    private static String text(Column column, FieldType.DecimalType type, String value) {
        return SqliteDialect.isLong(type)
                ? value
                : PrismaValues.called(column, value, "toString()").orElse(value);
    }

    @Override
    public Optional<String> encode(Column column, String value, Presence presence) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of(PrismaValues.json(column, value));
            case FieldType.ArrayType a -> column.nullable() ? Optional.of("toJson(" + value + ")") : Optional.empty();
            case FieldType.BigIntType b -> PrismaValues.applied(column, value, presence, "BigInt");
            case FieldType.DecimalType d -> decimal(column, d, value, presence);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decimal(
            Column column, FieldType.DecimalType type, String value, Presence presence) {
        return presence == Presence.GIVEN && !column.nullable()
                ? Optional.of(stored(type, value))
                : PrismaValues.applied(column, value, presence, converter(type));
    }

    private static String converter(FieldType.DecimalType type) {
        return "(value) => " + stored(type, "value");
    }

    private static String stored(FieldType.DecimalType type, String value) {
        String text = SqliteDecimals.encode(type, value);
        return SqliteDialect.isLong(type) ? text : "BigInt(" + text + ")";
    }

    @Override
    public Optional<String> encoder(Column column) {
        return switch (column.type()) {
            case FieldType.BigIntType b -> Optional.of("BigInt");
            case FieldType.DecimalType d -> Optional.of(converter(d));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> touch(Column updatedAt) {
        return Optional.of(updatedAt.property() + ": " + now());
    }

    @Override
    public Written written() {
        return Written.ROWS;
    }

    @Override
    public Arrays arrays() {
        return Arrays.JSON;
    }

    @Override
    public Clients clients() {
        return Clients.ONE_FOR_READS;
    }

    @Override
    public Journal journal() {
        return new Journal("datetime", "CURRENT_TIMESTAMP", "lower(hex(randomblob(16)))");
    }

    @Override
    public Like like() {
        return Like.IGNORES_CASE;
    }

    @Override
    public String now() {
        return "new Date().toISOString()";
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        if (group.period().isPresent()) {
            return new Figure(SqliteReports.period(dialect, group, column), Optional.empty(), Optional.empty());
        }
        String name = dialect.quote(column.name());
        String value = "row." + group.property();
        return switch (column.type()) {
            case FieldType.BigIntType b -> plain("CAST(" + name + " AS TEXT)");
            case FieldType.DecimalType d ->
                new Figure(
                        SqliteDialect.isLong(d) ? name : "CAST(" + name + " AS TEXT)",
                        Optional.empty(),
                        Optional.of(SqliteDecimals.decode(d, value)));
            default -> plain(name);
        };
    }

    private static Figure plain(String sql) {
        return new Figure(sql, Optional.empty(), Optional.empty());
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        String value = "row." + measure.property();
        SqliteReports.Figure figure = SqliteReports.figure(dialect, measure, column, value);
        boolean whole = measure.function() == Report.Function.COUNT
                || (column.filter(c -> c.type() instanceof FieldType.IntType).isPresent()
                        && (measure.function() == Report.Function.MIN || measure.function() == Report.Function.MAX));
        if (!whole) {
            return new Figure(figure.sql(), Optional.empty(), figure.decode());
        }
        // Whatever the driver counts or compares is a bigint.
        boolean counted = measure.function() == Report.Function.COUNT;
        return new Figure(
                figure.sql(),
                Optional.of(counted ? "bigint" : "bigint | null"),
                Optional.of(counted ? "Number(" + value + ")" : value + " === null ? null : Number(" + value + ")"));
    }

    @Override
    public String cast(Column column, String place) {
        return column.type() instanceof FieldType.BigIntType ? "CAST(" + place + " AS INTEGER)" : place;
    }

    @Override
    public String key(Table table, Index index) {
        return columns(index.columns());
    }

    @Override
    public String primaryKey(Table table) {
        return columns(table.primaryKey());
    }

    private static String columns(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public String key(ForeignKey foreignKey) {
        return "FOREIGN KEY";
    }

    @Override
    public Naming foreignKeyErrors() {
        return Naming.NAMELESS;
    }
}
