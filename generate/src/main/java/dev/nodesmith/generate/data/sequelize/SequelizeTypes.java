package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/** Types of columns in the words of Sequelize, and the values that it takes and gives in PostgreSQL. */
final class SequelizeTypes {

    private SequelizeTypes() {}

    /** {@code DataTypes.STRING(200)} */
    static String of(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> "DataTypes.STRING(" + s.maxLength() + ")";
            case FieldType.EmailType e -> "DataTypes.STRING(254)";
            case FieldType.UrlType u -> "DataTypes.STRING(2048)";
            case FieldType.TextType t -> "DataTypes.TEXT";
            case FieldType.EnumType e -> "DataTypes.TEXT";
            case FieldType.IntType i -> "DataTypes.INTEGER";
            case FieldType.BigIntType b -> "DataTypes.BIGINT";
            case FieldType.DecimalType d -> "DataTypes.DECIMAL(" + d.precision() + ", " + d.scale() + ")";
            case FieldType.FloatType f -> "DataTypes.DOUBLE";
            case FieldType.BooleanType b -> "DataTypes.BOOLEAN";
            case FieldType.DateType d -> "DataTypes.DATEONLY";
            case FieldType.TimeType t -> "DataTypes.TIME";
            case FieldType.DateTimeType d -> "DataTypes.DATE(3)";
            case FieldType.UuidType u -> "DataTypes.UUID";
            case FieldType.JsonType j -> "DataTypes.JSONB";
            case FieldType.ArrayType a -> "DataTypes.ARRAY(" + of(a.element()) + ")";
        };
    }

    /** Type of an attribute, without null. */
    static String attribute(ColumnPlan plan) {
        return switch (plan.type()) {
            case FieldType.DateTimeType d -> "Date";
            case FieldType.ArrayType a when a.element() instanceof FieldType.DateTimeType -> "Date[]";
            default -> plan.tsType();
        };
    }

    /** Expression of the model's value over one of a row; empty where they are the same. */
    static Optional<String> decode(Column column, String value) {
        return switch (column.type()) {
            case FieldType.DateTimeType d ->
                Optional.of(column.nullable() ? value + "?.toISOString() ?? null" : value + ".toISOString()");
            case FieldType.ArrayType a
            when a.element() instanceof FieldType.DateTimeType ->
                Optional.of(
                        column.nullable()
                                ? value + "?.map((item) => item.toISOString()) ?? null"
                                : value + ".map((item) => item.toISOString())");
            default -> Optional.empty();
        };
    }

    /** The other way round; {@code optional} values may be undefined. */
    static Optional<String> encode(Column column, String value, Presence presence) {
        return switch (column.type()) {
            case FieldType.DateTimeType d ->
                Optional.of(
                        presence == Presence.GIVEN && !column.nullable()
                                ? "new Date(" + value + ")"
                                : "whenSet(" + value + ", toDate)");
            case FieldType.ArrayType a
            when a.element() instanceof FieldType.DateTimeType ->
                Optional.of(
                        presence == Presence.GIVEN && !column.nullable()
                                ? value + ".map(toDate)"
                                : value + "?.map(toDate)");
            default -> Optional.empty();
        };
    }

    enum Presence {
        GIVEN,
        OPTIONAL
    }

    /** Properties of an attribute's definition. */
    static String definition(Column column, boolean key) {
        String counted = column.filled() == Column.Filled.BY_DATABASE ? ", autoIncrement: true" : "";
        String primary = key ? ", primaryKey: true" : "";
        String required = key || column.nullable() ? "" : ", allowNull: false";
        String field = column.name().equals(column.property()) ? "" : ", field: " + Ts.string(column.name());
        return "type: " + of(column.type()) + primary + counted + required + field;
    }
}
