package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import java.util.Optional;

/**
 * One stored column.
 *
 * @param property name in TypeScript and JSON, {@code authorId}
 * @param column SQL name before quoting and shortening, {@code author_id}
 * @param tsType TypeScript type of the wire form without null: {@code string}, {@code number}, {@code BookStatus}
 * @param field the field it comes from, for columns that come from one
 * @param references the target entity of a foreign key
 * @param enumName name of the TypeScript type where this is an enum ({@code BookStatus}); its values are in
 *     {@code enumValues}
 */
public record ColumnPlan(
        String property,
        String column,
        FieldType type,
        String tsType,
        Nullability nullability,
        Kind kind,
        Optional<Field> field,
        Optional<String> references,
        Optional<String> enumName,
        Optional<String> enumValues) {

    public enum Nullability {
        NULLABLE,
        NOT_NULL
    }

    /** Where the column comes from. */
    public enum Kind {
        KEY,
        FIELD,
        FOREIGN_KEY,
        VERSION,
        CREATED_AT,
        UPDATED_AT,
        DELETED_AT
    }

    public boolean nullable() {
        return nullability == Nullability.NULLABLE;
    }

    public boolean secret() {
        return field.filter(f -> f.has(Field.Trait.SECRET)).isPresent();
    }

    /** {@code string | null} where it may be null. */
    public String tsTypeOrNull() {
        return nullable() ? tsType + " | null" : tsType;
    }
}
