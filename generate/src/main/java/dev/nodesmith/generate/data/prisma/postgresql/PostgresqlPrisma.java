package dev.nodesmith.generate.data.prisma.postgresql;

import dev.nodesmith.generate.data.prisma.PrismaDefaults;
import dev.nodesmith.generate.data.prisma.PrismaDialect;
import dev.nodesmith.generate.data.prisma.PrismaValues;
import dev.nodesmith.generate.data.relational.NamedConstraints;
import dev.nodesmith.generate.data.relational.PostgresqlReports;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/** PostgreSQL has a type for everything, and Prisma a type for each of them. */
public final class PostgresqlPrisma implements PrismaDialect, NamedConstraints {

    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String provider() {
        return "postgresql";
    }

    @Override
    public String type(Column column) {
        return column.type() instanceof FieldType.ArrayType array
                ? scalar(array.element()) + "[]"
                : scalar(column.type());
    }

    private static String scalar(FieldType type) {
        return switch (type) {
            case FieldType.IntType i -> "Int";
            case FieldType.BigIntType b -> "BigInt";
            case FieldType.DecimalType d -> "Decimal";
            case FieldType.FloatType f -> "Float";
            case FieldType.BooleanType b -> "Boolean";
            case FieldType.DateType d -> "DateTime";
            case FieldType.TimeType t -> "DateTime";
            case FieldType.DateTimeType d -> "DateTime";
            case FieldType.JsonType j -> "Json";
            default -> "String";
        };
    }

    @Override
    public Optional<String> nativeType(Column column) {
        return column.type() instanceof FieldType.ArrayType array
                ? nativeType(array.element())
                : nativeType(column.type());
    }

    private static Optional<String> nativeType(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> Optional.of("@db.VarChar(" + s.maxLength() + ")");
            case FieldType.EmailType e -> Optional.of("@db.VarChar(254)");
            case FieldType.UrlType u -> Optional.of("@db.VarChar(2048)");
            case FieldType.DecimalType d -> Optional.of("@db.Decimal(" + d.precision() + ", " + d.scale() + ")");
            case FieldType.DateType d -> Optional.of("@db.Date");
            case FieldType.TimeType t -> Optional.of("@db.Time(0)");
            case FieldType.DateTimeType d -> Optional.of("@db.Timestamptz(3)");
            case FieldType.UuidType u -> Optional.of("@db.Uuid");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> switch (value) {
            case DefaultValue.Literal literal -> literal(column.type(), literal.json());
            case DefaultValue.Now now ->
                Optional.of(
                        switch (column.type()) {
                            case FieldType.DateType d -> PrismaDefaults.generated("(now() AT TIME ZONE 'UTC')::date");
                            case FieldType.TimeType t ->
                                PrismaDefaults.generated("(now() AT TIME ZONE 'UTC')::time(0)");
                            default -> "now()";
                        });
            case DefaultValue.RandomUuid uuid -> Optional.of(PrismaDefaults.generated("gen_random_uuid()"));
        });
    }

    private static Optional<String> literal(FieldType type, String json) {
        String text = JsonText.read(json).asText();
        return switch (type) {
            case FieldType.ArrayType array -> PrismaDefaults.list(array.element(), json);
            case FieldType.JsonType j -> Optional.of(PrismaDefaults.string(json));
            case FieldType.IntType i -> Optional.of(text);
            case FieldType.BigIntType b -> Optional.of(text);
            case FieldType.DecimalType d -> Optional.of(text);
            case FieldType.FloatType f -> Optional.of(text);
            case FieldType.BooleanType b -> Optional.of(text);
            case FieldType.DateType d -> Optional.of(PrismaDefaults.string(text + "T00:00:00.000Z"));
            case FieldType.TimeType t -> Optional.of(PrismaDefaults.string("1970-01-01T" + text + ".000Z"));
            default -> Optional.of(PrismaDefaults.string(text));
        };
    }

    @Override
    public List<String> attributes(Column column) {
        return column.property().equals("updatedAt") && column.defaultValue().isPresent()
                ? List.of("@updatedAt")
                : List.of();
    }

    @Override
    public Optional<String> searchIndex(String fields, String name) {
        return Optional.of("@@index([" + fields + "(ops: raw(\"gin_trgm_ops\"))], type: Gin, map: \"" + name + "\")");
    }

    @Override
    public Naming foreignKeys() {
        return Naming.NAMED;
    }

    @Override
    public Optional<String> decode(Column column, String value, String model) {
        return switch (column.type()) {
            case FieldType.BigIntType b -> PrismaValues.called(column, value, "toString()");
            case FieldType.DecimalType d -> PrismaValues.called(column, value, "toFixed(" + d.scale() + ")");
            case FieldType.DateTimeType d -> PrismaValues.called(column, value, "toISOString()");
            case FieldType.DateType d -> Optional.of(PrismaValues.ifThere(column, value, "dayOf(" + value + ")"));
            case FieldType.TimeType t -> Optional.of(PrismaValues.ifThere(column, value, "timeOf(" + value + ")"));
            case FieldType.JsonType j -> PrismaValues.asserted(column, value, model);
            case FieldType.ArrayType a -> item(a.element()).map(code -> value + ".map(" + code + ")");
            default -> Optional.empty();
        };
    }

    private static Optional<String> item(FieldType element) {
        return switch (element) {
            case FieldType.EnumType e -> Optional.of("(item) => oneOf([" + Ts.strings(e.values()) + "], item)");
            case FieldType.BigIntType b -> Optional.of("String");
            case FieldType.DecimalType d -> Optional.of("(item) => item.toFixed(" + d.scale() + ")");
            case FieldType.DateTimeType d -> Optional.of("(item) => item.toISOString()");
            case FieldType.DateType d -> Optional.of("dayOf");
            case FieldType.TimeType t -> Optional.of("timeOf");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encode(Column column, String value, Presence presence) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of(PrismaValues.json(column, value));
            case FieldType.ArrayType a ->
                encoder(a.element())
                        .map(code -> value + (presence == Presence.OPTIONAL ? "?" : "") + ".map(" + code + ")");
            default -> encoder(column.type()).flatMap(code -> PrismaValues.applied(column, value, presence, code));
        };
    }

    @Override
    public Optional<String> encoder(Column column) {
        return encoder(column.type());
    }

    private static Optional<String> encoder(FieldType type) {
        return switch (type) {
            case FieldType.BigIntType b -> Optional.of("BigInt");
            case FieldType.DateType d -> Optional.of("toDay");
            case FieldType.TimeType t -> Optional.of("toTime");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> touch(Column updatedAt) {
        return Optional.empty();
    }

    @Override
    public Written written() {
        return Written.ROWS;
    }

    @Override
    public Arrays arrays() {
        return Arrays.LISTS;
    }

    @Override
    public Clients clients() {
        return Clients.ONE;
    }

    @Override
    public Journal journal() {
        return new Journal("timestamptz", "CURRENT_TIMESTAMP", "gen_random_uuid()::text");
    }

    @Override
    public Like like() {
        return Like.ASKED_TO_IGNORE_CASE;
    }

    @Override
    public String now() {
        return "new Date()";
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        String sql = group.period().isPresent()
                ? PostgresqlReports.period(dialect, group, column)
                : text(dialect.quote(column.name()), column.type());
        return new Figure(sql, Optional.empty(), Optional.empty());
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        String sql = PostgresqlReports.figure(dialect, measure, column);
        return measure.tsType().equals("string")
                ? new Figure(
                        text(sql, column.map(Column::type).orElse(measure.type())), Optional.empty(), Optional.empty())
                : new Figure(sql, Optional.empty(), Optional.empty());
    }

    /** What the client would give as an object of its own travels as text. */
    private static String text(String sql, FieldType type) {
        return switch (type) {
            case FieldType.DateTimeType d ->
                "to_char(" + sql + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
            case FieldType.BooleanType b -> sql;
            case FieldType.FloatType f -> sql;
            default -> sql + "::text";
        };
    }

    @Override
    public String cast(Column column, String place) {
        return switch (column.type()) {
            case FieldType.UuidType u -> place + "::uuid";
            case FieldType.BigIntType b -> place + "::bigint";
            default -> place;
        };
    }
}
