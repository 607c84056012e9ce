package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/** What the driver {@code mysql2} makes of stored values, which are texts wherever a number or a date would lose something. */
public final class MysqlValues {

    private MysqlValues() {}

    /** Type of a property in the rows of the driver, where it is not the one of the model. */
    public static Optional<String> rowType(Column column) {
        String orNull = column.nullable() ? " | null" : "";
        return switch (column.type()) {
            case FieldType.BooleanType b -> Optional.of("number" + orNull);
            case FieldType.JsonType j -> Optional.of("string | null");
            case FieldType.ArrayType a -> Optional.of("string" + orNull);
            default -> Optional.empty();
        };
    }

    /**
     * TypeScript expression of the model's value, where the driver's is another.
     *
     * @param model the TypeScript type whose property the column is
     */
    public static Optional<String> decode(Column column, String value, String model) {
        boolean nullable = column.nullable();
        return switch (column.type()) {
            case FieldType.BooleanType b ->
                Optional.of((nullable ? value + " === null ? null : " : "") + value + " === 1");
            case FieldType.JsonType j -> Optional.of("fromJson(" + value + ")");
            case FieldType.ArrayType a ->
                Optional.of((nullable ? value + " === null ? null : " : "") + "(JSON.parse(" + value + ") as " + model
                        + "['" + column.property() + "'])");
            case FieldType.DateTimeType d -> Optional.of((nullable ? value + " && " : "") + "instant(" + value + ")");
            default -> Optional.empty();
        };
    }

    /** SQL of a value inside of a JSON object, where only a text keeps every digit, and MySQL adds some to times. */
    public static String inJson(FieldType type, String name) {
        return switch (type) {
            case FieldType.TimeType t -> "CAST(" + name + " AS CHAR)";
            case FieldType.DecimalType d -> "CAST(" + name + " AS CHAR)";
            case FieldType.BigIntType b -> "CAST(" + name + " AS CHAR)";
            case FieldType.JsonType j -> "CAST(" + name + " AS CHAR)";
            case FieldType.ArrayType a -> "CAST(" + name + " AS CHAR)";
            default -> name;
        };
    }

    /** The kinds of columns that values have to be brought in form for, before they are compared with these. */
    public static List<String> places(BackendPlan plan) {
        return plan.resources().stream()
                .flatMap(resource -> resource.columns().stream())
                .flatMap(column -> place(column.type()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> place(FieldType type) {
        return switch (type) {
            case FieldType.DateTimeType d -> Optional.of("instants");
            case FieldType.BigIntType b -> Optional.of("integers");
            case FieldType.DecimalType d -> Optional.of("decimals");
            default -> Optional.empty();
        };
    }
}
