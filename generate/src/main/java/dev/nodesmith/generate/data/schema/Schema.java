package dev.nodesmith.generate.data.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All tables: those of the entities in the order of the model, then the join tables, then our own.
 *
 * @param joins name in the plan to the join table of it
 * @param index finds tables, for which every view of every entity asks
 */
public record Schema(List<Table> tables, Map<String, Table> joins, SystemTables system, Index index) {

    /**
     * A foreign key that points at some table.
     *
     * @param holder the table that has it
     */
    public record Reference(Table holder, ForeignKey key) {}

    /** @param references name of a table to what points at it, in the order of the tables; absent where nothing does */
    record Index(Map<String, Table> byEntity, Map<String, Table> byName, Map<String, List<Reference>> references) {}

    static Schema of(List<Table> tables, Map<String, Table> joins, SystemTables system) {
        Map<String, Table> byEntity = new HashMap<>();
        tables.forEach(table -> table.entity().ifPresent(entity -> byEntity.put(entity, table)));
        Map<String, List<Reference>> references = tables.stream()
                .flatMap(table -> table.foreignKeys().stream().map(key -> new Reference(table, key)))
                .collect(Collectors.groupingBy(reference -> reference.key().targetTable()));
        Map<String, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        return new Schema(tables, joins, system, new Index(byEntity, byName, references));
    }

    /** The table of an entity. */
    public Table of(String entity) {
        Table table = index.byEntity().get(entity);
        if (table == null) {
            throw new IllegalArgumentException("no table of " + entity);
        }
        return table;
    }

    /** The table that a foreign key points at. */
    public Table target(ForeignKey key) {
        Table table = index.byName().get(key.targetTable());
        if (table == null) {
            throw new IllegalArgumentException("no table " + key.targetTable());
        }
        return table;
    }

    /** The join table that the plan calls {@code name}. */
    public Table join(String name) {
        Table table = joins.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no join table " + name);
        }
        return table;
    }

    /** The same schema with other columns; neither keys nor foreign keys may be among those that change. */
    public Schema map(UnaryOperator<Column> change) {
        return mapTables(table -> table.map(change));
    }

    /** The same schema with other tables of entities, each under its own name. */
    public Schema mapTables(UnaryOperator<Table> change) {
        return of(tables.stream().map(change).toList(), joins, system);
    }

    /** The foreign keys that point at a table. */
    public List<Reference> referencesTo(Table table) {
        return index.references().getOrDefault(table.name(), List.of());
    }
}
