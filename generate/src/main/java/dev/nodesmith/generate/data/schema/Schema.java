package dev.nodesmith.generate.data.schema;

import java.util.List;
import java.util.Map;

/**
 * All tables: those of the entities in the order of the model, then the join tables, then our own.
 *
 * @param joins name in the plan to the join table of it
 */
public record Schema(List<Table> tables, Map<String, Table> joins, SystemTables system) {

    /** The table of an entity. */
    public Table of(String entity) {
        return tables.stream()
                .filter(t -> t.entity().filter(entity::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of " + entity));
    }

    /** The join table that the plan calls {@code name}. */
    public Table join(String name) {
        Table table = joins.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no join table " + name);
        }
        return table;
    }

    /** The foreign keys that point at a table. */
    public List<ForeignKey> referencesTo(Table table) {
        return tables.stream()
                .flatMap(t -> t.foreignKeys().stream())
                .filter(key -> key.targetTable().equals(table.name()))
                .toList();
    }

    /** The table that has this foreign key. */
    public Table holding(ForeignKey key) {
        return tables.stream()
                .filter(t -> t.foreignKeys().contains(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table has " + key.name()));
    }
}
