package dev.nodesmith.generate.data.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** The same table with other columns; neither its key nor its foreign keys may be among those that change. */
    public Table map(UnaryOperator<Column> change) {
        List<Index> changed = indexes.stream()
                .map(i -> new Index(i.name(), i.columns().stream().map(change).toList(), i.kind(), i.rows()))
                .toList();
        return new Table(name, entity, columns.stream().map(change).toList(), primaryKey, checks, foreignKeys, changed);
    }

    /** The same table under another name; its constraints and indexes keep theirs. */
    public Table named(String other) {
        return new Table(other, entity, columns, primaryKey, checks, foreignKeys, indexes);
    }

    /** The same table with that index only. */
    Table with(Index index) {
        return new Table(name, entity, columns, primaryKey, checks, foreignKeys, List.of(index));
    }

    /** Name of the primary key's constraint. */
    public String primaryKeyName() {
        return SqlNames.join(name, "pkey");
    }
}
