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
 */
public record Column(
        String name,
        String property,
        FieldType type,
        ColumnPlan.Nullability nullability,
        Optional<DefaultValue> defaultValue,
        Filled filled) {

    /** Where the value of a new row comes from. */
    public enum Filled {
        BY_STATEMENT,
        /** A number that the database counts up. */
        BY_DATABASE
    }

    public boolean nullable() {
        return nullability == ColumnPlan.Nullability.NULLABLE;
    }

    /** A column that only statements of our own know. */
    static Column internal(String name, FieldType type, ColumnPlan.Nullability nullability) {
        return new Column(name, name, type, nullability, Optional.empty(), Filled.BY_STATEMENT);
    }

    /** The same column with values of another type. */
    public Column withType(FieldType other) {
        return new Column(name, property, other, nullability, defaultValue, filled);
    }

    /** The same column with that default value. */
    public Column withDefault(DefaultValue value) {
        return new Column(name, property, type, nullability, Optional.of(value), filled);
    }

    /** The same column without a default value. */
    public Column withoutDefault() {
        return new Column(name, property, type, nullability, Optional.empty(), filled);
    }

    /** The same column, which may be null. */
    public Column optional() {
        return new Column(name, property, type, ColumnPlan.Nullability.NULLABLE, defaultValue, filled);
    }
}
