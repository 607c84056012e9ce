package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.Relation;

/**
 * A column that names a row of another table.
 *
 * @param name name of the constraint
 * @param property what the API calls it; for a join table the ids property, {@code tagIds}
 */
public record ForeignKey(
        String name,
        String property,
        Column column,
        String targetTable,
        Column targetColumn,
        Relation.OnDelete onDelete) {}
