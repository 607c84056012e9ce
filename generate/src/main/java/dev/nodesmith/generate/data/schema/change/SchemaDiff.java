package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What leads from one schema to another one.
 *
 * @param changes in an order that works for a database that makes them one after the other
 * @param pairs the tables that stay
 * @param created names of tables that are new
 */
public record SchemaDiff(List<SchemaChange> changes, List<TablePair> pairs, Set<String> created) {

    /** The way there; the way back is the same the other way round. */
    public static SchemaDiff between(Schema before, Schema after, Renames renames, MigrationDialect dialect) {
        List<TablePair> pairs = TablePairs.of(before, after, renames, dialect);
        MovedLinks moves = MovedLinks.of(before, after, renames, dialect);
        List<SchemaChange> changes = new ArrayList<>();
        List<Table> made = after.tables().stream()
                .filter(table -> pairs.stream().noneMatch(pair -> pair.after().equals(table)))
                .toList();
        List<Table> dropped = before.tables().stream()
                .filter(table -> pairs.stream().noneMatch(pair -> pair.before().equals(table)))
                .toList();
        changes.addAll(DroppedTables.changes(dropped, moves, after));
        made.forEach(table -> changes.addAll(created(table, dialect)));
        for (TablePair pair : pairs) {
            changes.addAll(new TableDiff(pair, dialect, moves).changes(renames));
            changes.addAll(new ConstraintDiff(pair, pairs, dialect).changes());
        }
        changes.addAll(moves.changes());
        changes.sort(Comparator.comparingInt(ChangeOrder::rank));
        return new SchemaDiff(
                List.copyOf(changes), pairs, made.stream().map(Table::name).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<SchemaChange> created(Table table, MigrationDialect dialect) {
        List<SchemaChange> changes = new ArrayList<>();
        changes.add(new SchemaChange.CreateTable(table));
        table.foreignKeys().forEach(key -> changes.add(new SchemaChange.AddKey(table, key, SchemaChange.Rows.NONE)));
        table.indexes().stream()
                .filter(dialect::keeps)
                .forEach(index -> changes.add(new SchemaChange.AddIndex(table, index, SchemaChange.Rows.NONE)));
        return changes;
    }
}
