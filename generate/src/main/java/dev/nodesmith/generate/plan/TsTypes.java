package dev.nodesmith.generate.plan;

import dev.nodesmith.model.FieldType;

/** TypeScript types of the wire forms. */
public final class TsTypes {

    private TsTypes() {}

    /**
     * The type without null. Decimals, 64-bit integers, dates and times are strings, as in JSON.
     *
     * @param enumName type name to use for an enum
     */
    public static String of(FieldType type, String enumName) {
        return switch (type) {
            case FieldType.IntType i -> "number";
            case FieldType.FloatType f -> "number";
            case FieldType.BooleanType b -> "boolean";
            case FieldType.JsonType j -> "JsonValue";
            case FieldType.EnumType e -> enumName;
            case FieldType.ArrayType a -> of(a.element(), enumName) + "[]";
            case FieldType.StringType s -> "string";
            case FieldType.TextType t -> "string";
            case FieldType.EmailType e -> "string";
            case FieldType.UrlType u -> "string";
            case FieldType.BigIntType b -> "string";
            case FieldType.DecimalType d -> "string";
            case FieldType.DateType d -> "string";
            case FieldType.TimeType t -> "string";
            case FieldType.DateTimeType d -> "string";
            case FieldType.UuidType u -> "string";
        };
    }

    /** The enum inside a type, looking through arrays. */
    static boolean holdsEnum(FieldType type) {
        return type instanceof FieldType.EnumType
                || (type instanceof FieldType.ArrayType array && holdsEnum(array.element()));
    }
}
