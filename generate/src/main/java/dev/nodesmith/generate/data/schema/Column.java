package dev.nodesmith.generate.data.schema;

import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name SQL name, not quoted, short enough for every database
 * @param property name in TypeScript; equal to {@code name} for columns that no property stands for
 * @param defaultValue what the database stores when an INSERT leaves the column out
 * @param lowered SQL name of the text that the database keeps here in small letters; nobody writes such a column
 */
public record Column(
        String name,
        String property,
        FieldType type,
        ColumnPlan.Nullability nullability,
        Optional<DefaultValue> defaultValue,
        Filled filled,
        Optional<String> lowered) {

    /** A column of the table's own, whose values are what a row has or what its key counts up. */
    public Column(
            String name,
            String property,
            FieldType type,
            ColumnPlan.Nullability nullability,
            Optional<DefaultValue> defaultValue,
            Filled filled) {
        this(name, property, type, nullability, defaultValue, filled, Optional.empty());
    }

    /** Where the value of a new row comes from. */
    public enum Filled {
        BY_STATEMENT,
        /** A number that the database counts up. */
        BY_DATABASE,
        /** What the database works out of other columns. */
        FROM_OTHERS
    }

    private static final int ANY_LENGTH = 1 << 22;

    public boolean nullable() {
        return nullability == ColumnPlan.Nullability.NULLABLE;
    }

    /** A column that only statements of our own know. */
    static Column internal(String name, FieldType type, ColumnPlan.Nullability nullability) {
        return new Column(name, name, type, nullability, Optional.empty(), Filled.BY_STATEMENT);
    }

    /** The same column with values of another type. */
    public Column withType(FieldType other) {
        return new Column(name, property, other, nullability, defaultValue, filled, lowered);
    }

    /** A column with the text of this one in small letters, for queries that have no word for that. */
    public Column inSmallLetters(String name, String property) {
        return new Column(
                name,
                property,
                new FieldType.TextType(ANY_LENGTH),
                ColumnPlan.Nullability.NULLABLE,
                Optional.empty(),
                Filled.FROM_OTHERS,
                Optional.of(this.name));
    }

    /** The same column with that default value. */
    public Column withDefault(DefaultValue value) {
        return new Column(name, property, type, nullability, Optional.of(value), filled, lowered);
    }

    /** The same column without a default value. */
    public Column withoutDefault() {
        return new Column(name, property, type, nullability, Optional.empty(), filled, lowered);
    }

    /** The same column, which may be null. */
    public Column optional() {
        return new Column(name, property, type, ColumnPlan.Nullability.NULLABLE, defaultValue, filled, lowered);
    }
}
