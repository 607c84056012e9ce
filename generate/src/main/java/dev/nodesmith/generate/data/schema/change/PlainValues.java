package dev.nodesmith.generate.data.schema.change;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;

/** The value that says least, for rows that have to have one: 0, an empty text, the first value of an enum. */
final class PlainValues {

    private PlainValues() {}

    static DefaultValue of(Table table, Column column) {
        return switch (column.type()) {
            case FieldType.IntType i -> number(table, column);
            case FieldType.BigIntType b -> number(table, column);
            case FieldType.DecimalType d -> number(table, column);
            case FieldType.FloatType f -> number(table, column);
            case FieldType.BooleanType b -> new DefaultValue.Literal("false");
            case FieldType.DateType d -> new DefaultValue.Now();
            case FieldType.TimeType t -> new DefaultValue.Now();
            case FieldType.DateTimeType d -> new DefaultValue.Now();
            case FieldType.UuidType u -> new DefaultValue.RandomUuid();
            case FieldType.JsonType j -> new DefaultValue.Literal("{}");
            case FieldType.ArrayType a -> new DefaultValue.Literal("[]");
            case FieldType.EnumType e ->
                new DefaultValue.Literal(JsonText.of(TextNode.valueOf(e.values().getFirst())));
            default -> new DefaultValue.Literal("\"\"");
        };
    }

    /** 0, or the bound that is nearest to it. */
    private static DefaultValue number(Table table, Column column) {
        BigDecimal value = BigDecimal.ZERO;
        for (CheckConstraint check : table.checks()) {
            switch (check.rule()) {
                case CheckConstraint.AtLeast least
                when least.column().equals(column) -> value = value.max(least.bound());
                case CheckConstraint.AtMost most when most.column().equals(column) -> value = value.min(most.bound());
                default -> {}
            }
        }
        return new DefaultValue.Literal(value.toPlainString());
    }
}
