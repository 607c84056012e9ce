package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.Column;
import java.util.Optional;

/**
 * How a column comes out of the database and goes into it.
 *
 * @param select SQL of the select list, {@code created_at AS "createdAt"}
 * @param embedded the same in a row that travels as JSON, as a TypeScript expression
 * @param rowType type in the rows of the driver, where it is not the type of the model
 * @param decode TypeScript expression of the model's value over {@code row.property}, where they differ
 * @param fromJson TypeScript expression of the row's value over {@code row.property} of a row that came as JSON, where
 *     they differ
 */
public record RowColumn(
        Column column,
        String select,
        String embedded,
        Optional<String> rowType,
        Optional<String> decode,
        Optional<String> fromJson) {

    public String property() {
        return column.property();
    }
}
