package dev.nodesmith.generate.core.query;

import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.model.FieldType;

/** Names of the forms that a sort value can have in a cursor; {@code pagination.ts} has a test for each. */
public final class SortForm {

    private SortForm() {}

    /** Form of the values that a sort compares. */
    public static String of(SortPlan sort) {
        return of(sort.column().type());
    }

    private static String of(FieldType type) {
        return switch (type) {
            case FieldType.BigIntType t -> "bigint";
            case FieldType.BooleanType t -> "boolean";
            case FieldType.DateType t -> "date";
            case FieldType.DateTimeType t -> "instant";
            case FieldType.DecimalType t -> "decimal";
            case FieldType.FloatType t -> "float";
            case FieldType.IntType t -> "integer";
            case FieldType.TimeType t -> "time";
            case FieldType.UuidType t -> "uuid";
            case FieldType.StringType t -> "text";
            case FieldType.TextType t -> "text";
            case FieldType.EmailType t -> "text";
            case FieldType.UrlType t -> "text";
            case FieldType.EnumType t -> "text";
            case FieldType.JsonType t -> throw unsortable(t);
            case FieldType.ArrayType t -> throw unsortable(t);
        };
    }

    private static IllegalArgumentException unsortable(FieldType type) {
        return new IllegalArgumentException("nothing can be sorted by " + type);
    }
}
