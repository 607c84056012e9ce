package dev.nodesmith.generate.data.prisma.mysql;

import dev.nodesmith.generate.data.prisma.PrismaDefaults;
import dev.nodesmith.generate.data.prisma.PrismaDialect;
import dev.nodesmith.generate.data.prisma.PrismaValues;
import dev.nodesmith.generate.data.relational.Written;
import dev.nodesmith.generate.data.relational.mysql.MysqlConstraintNames;
import dev.nodesmith.generate.data.relational.mysql.MysqlReports;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * MySQL and MariaDB. The client takes a conditional change there for a search and a change of what was found, so that of two at once
 * both would come through: repositories count instead what one statement has changed.
 */
public final class MysqlPrisma implements PrismaDialect, MysqlConstraintNames {

    private final MysqlDialect dialect = new MysqlDialect();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String provider() {
        return "mysql";
    }

    @Override
    public String type(Column column) {
        return switch (column.type()) {
            case FieldType.IntType i -> "Int";
            case FieldType.BigIntType b -> "BigInt";
            case FieldType.DecimalType d -> "Decimal";
            case FieldType.FloatType f -> "Float";
            case FieldType.BooleanType b -> "Boolean";
            case FieldType.DateType d -> "DateTime";
            case FieldType.TimeType t -> "DateTime";
            case FieldType.DateTimeType d -> "DateTime";
            case FieldType.JsonType j -> "Json";
            case FieldType.ArrayType a -> "Json";
            default -> "String";
        };
    }

    /** The name of the type in SQL, as Prisma spells it. */
    @Override
    public Optional<String> nativeType(Column column) {
        String type = dialect.type(column.type());
        int arguments = type.indexOf('(') < 0 ? type.length() : type.indexOf('(');
        return switch (type.substring(0, arguments)) {
            case "varchar" -> Optional.of("@db.VarChar" + type.substring(arguments));
            case "char" -> Optional.of("@db.Char" + type.substring(arguments));
            case "decimal" -> Optional.of("@db.Decimal" + type.substring(arguments));
            case "datetime" -> Optional.of("@db.DateTime" + type.substring(arguments));
            case "text" -> Optional.of("@db.Text");
            case "mediumtext" -> Optional.of("@db.MediumText");
            case "longtext" -> Optional.of("@db.LongText");
            case "date" -> Optional.of("@db.Date");
            case "time" -> Optional.of("@db.Time(0)");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return column.defaultValue().flatMap(value -> switch (value) {
            case DefaultValue.Literal literal -> Optional.of(literal(column.type(), literal.json()));
            case DefaultValue.Now now ->
                column.type() instanceof FieldType.DateTimeType
                        ? Optional.of("now()")
                        : dialect.defaultValue(column).map(PrismaDefaults::generated);
            case DefaultValue.RandomUuid uuid -> Optional.empty();
        });
    }

    private static String literal(FieldType type, String json) {
        String text = JsonText.read(json).asText();
        return switch (type) {
            case FieldType.ArrayType a -> PrismaDefaults.string(json);
            case FieldType.JsonType j -> PrismaDefaults.string(json);
            case FieldType.IntType i -> text;
            case FieldType.BigIntType b -> text;
            case FieldType.DecimalType d -> text;
            case FieldType.FloatType f -> text;
            case FieldType.BooleanType b -> text;
            case FieldType.DateType d -> PrismaDefaults.string(text + "T00:00:00.000Z");
            case FieldType.TimeType t -> PrismaDefaults.string("1970-01-01T" + text + ".000Z");
            default -> PrismaDefaults.string(text);
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
            case FieldType.ArrayType a -> PrismaValues.asserted(column, value, model);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> encode(Column column, String value, Presence presence) {
        return switch (column.type()) {
            case FieldType.JsonType j -> Optional.of(PrismaValues.json(column, value));
            case FieldType.ArrayType a -> column.nullable() ? Optional.of("toJson(" + value + ")") : Optional.empty();
            default -> encoder(column).flatMap(code -> PrismaValues.applied(column, value, presence, code));
        };
    }

    @Override
    public Optional<String> encoder(Column column) {
        return switch (column.type()) {
            case FieldType.BigIntType b -> Optional.of("BigInt");
            case FieldType.DateType d -> Optional.of("toDay");
            case FieldType.TimeType t -> Optional.of("toTime");
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> touch(Column updatedAt) {
        return Optional.of(updatedAt.property() + ": " + now());
    }

    @Override
    public Written written() {
        return Written.COUNT;
    }

    @Override
    public Arrays arrays() {
        return Arrays.JSON;
    }

    @Override
    public Clients clients() {
        return Clients.ONE;
    }

    @Override
    public Journal journal() {
        return new Journal("datetime(3)", "CURRENT_TIMESTAMP(3)", "uuid()");
    }

    @Override
    public Like like() {
        return Like.IN_SMALL_LETTERS;
    }

    @Override
    public String now() {
        return "new Date()";
    }

    @Override
    public Figure group(ReportPlan.GroupPlan group, Column column) {
        return group.period().isPresent()
                ? plain(MysqlReports.period(dialect, group, column))
                : value(dialect.quote(column.name()), column, "row." + group.property());
    }

    @Override
    public Figure figure(ReportPlan.MeasurePlan measure, Optional<Column> column) {
        String sql = MysqlReports.figure(dialect, measure, column, "").sql();
        if (!measure.tsType().equals("string")) {
            return plain(sql);
        }
        boolean instant =
                column.filter(c -> c.type() instanceof FieldType.DateTimeType).isPresent();
        return plain(instant ? instant(sql) : "CAST(" + sql + " AS CHAR)");
    }

    /** What the client would give as an object of its own travels as text. */
    private static Figure value(String sql, Column column, String value) {
        return switch (column.type()) {
            case FieldType.DateTimeType d -> plain(instant(sql));
            case FieldType.BooleanType b ->
                new Figure(
                        sql,
                        Optional.of(column.nullable() ? "number | null" : "number"),
                        Optional.of(PrismaValues.ifThere(column, value, value + " === 1")));
            case FieldType.IntType i -> plain(sql);
            case FieldType.FloatType f -> plain(sql);
            default -> plain("CAST(" + sql + " AS CHAR)");
        };
    }

    private static String instant(String sql) {
        return "concat(replace(CAST(" + sql + " AS CHAR), ' ', 'T'), 'Z')";
    }

    private static Figure plain(String sql) {
        return new Figure(sql, Optional.empty(), Optional.empty());
    }

    /** A text beside a number would be compared as a float. */
    @Override
    public String cast(Column column, String place) {
        return column.type() instanceof FieldType.BigIntType ? "CAST(" + place + " AS SIGNED)" : place;
    }
}
