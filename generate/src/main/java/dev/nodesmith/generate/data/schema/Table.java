package dev.nodesmith.generate.data.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table with everything that depends on it.
 *
 * @param entity the entity whose rows it holds; absent for join tables and our own
 */
public record Table(
        String name,
        Optional<String> entity,
        List<Column> columns,
        List<Column> primaryKey,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    public Optional<Column> find(String property) {
        return columns.stream().filter(c -> c.property().equals(property)).findFirst();
    }

    public Column column(String property) {
        return find(property).orElseThrow(() -> new IllegalArgumentException("no column " + property + " in " + name));
    }

    /** Name of the primary key's constraint. */
    public String primaryKeyName() {
        return SqlNames.join(name, "pkey");
    }
}
