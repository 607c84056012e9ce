package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.FieldType;

/**
 * How values are kept: decimals as Decimal128, 64-bit integers as Long, instants as Date, and days and times as the texts that they are
 * in JSON, which sort as they should and know no time zone.
 */
final class MongooseTypes {

    private static final int MOST_DIGITS = 34;

    private MongooseTypes() {}

    /** The type of a path, {@code Schema.Types.Decimal128}. */
    static String path(FieldType type) {
        return switch (type) {
            case FieldType.IntType t -> "Number";
            case FieldType.FloatType t -> "Number";
            case FieldType.BigIntType t -> "BigInt";
            case FieldType.DecimalType t -> {
                if (t.precision() > MOST_DIGITS) {
                    throw new GenerationException("MongoDB holds decimals of at most " + MOST_DIGITS
                            + " digits, and the model has one of " + t.precision());
                }
                yield "Schema.Types.Decimal128";
            }
            case FieldType.BooleanType t -> "Boolean";
            case FieldType.DateTimeType t -> "Date";
            case FieldType.JsonType t -> "Schema.Types.Mixed";
            case FieldType.ArrayType t -> "[" + path(t.element()) + "]";
            default -> "String";
        };
    }

    /** TypeScript type of a value of the driver, without null; {@code model} is the one of the model. */
    static String document(FieldType type, String model) {
        return switch (type) {
            case FieldType.BigIntType t -> "bigint";
            case FieldType.DecimalType t -> "Types.Decimal128";
            case FieldType.DateTimeType t -> "Date";
            case FieldType.JsonType t -> "unknown";
            case FieldType.ArrayType t -> element(t, model);
            default -> model;
        };
    }

    private static String element(FieldType.ArrayType type, String model) {
        String element = document(type.element(), "");
        return element.isEmpty() ? model : element + "[]";
    }

    /** TypeScript expression of the model's value over a value of the driver. */
    static String decode(FieldType type, ColumnPlan.Nullability nullability, String value) {
        boolean nullable = nullability == ColumnPlan.Nullability.NULLABLE;
        return switch (type) {
            case FieldType.BigIntType t -> nullable ? value + "?.toString() ?? null" : value + ".toString()";
            case FieldType.DateTimeType t -> nullable ? value + "?.toISOString() ?? null" : value + ".toISOString()";
            case FieldType.DecimalType t -> (nullable ? value + " && " : "") + fixed(value, t);
            case FieldType.JsonType t -> value + " as JsonValue";
            case FieldType.ArrayType t -> {
                String one = decode(t.element(), ColumnPlan.Nullability.NOT_NULL, "item");
                yield one.equals("item")
                        ? value
                        : value + (nullable ? "?" : "") + ".map((item) => " + one + ")" + (nullable ? " ?? null" : "");
            }
            default -> value;
        };
    }

    static String fixed(String value, FieldType.DecimalType type) {
        return "toDecimal(" + value + ", " + type.scale() + ")";
    }

    /** What {@code $jsonSchema} calls values of the type; empty for any. */
    static String bson(FieldType type) {
        return switch (type) {
            case FieldType.IntType t -> "int";
            case FieldType.FloatType t -> "number";
            case FieldType.BigIntType t -> "long";
            case FieldType.DecimalType t -> "decimal";
            case FieldType.BooleanType t -> "bool";
            case FieldType.DateTimeType t -> "date";
            case FieldType.ArrayType t -> "array";
            case FieldType.JsonType t -> "";
            default -> "string";
        };
    }

    /** A stored path; the key has a name of its own in MongoDB. */
    static String name(Column column) {
        return name(column.property());
    }

    private static String name(String property) {
        // Columns that no property stands for have the name that they have in SQL.
        return property.equals("id") ? "_id" : property.contains("_") ? Naming.camel(property) : property;
    }
}
