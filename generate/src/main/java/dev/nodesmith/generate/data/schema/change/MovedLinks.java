package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SqlNames;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links that are kept in another form, found in the two schemas.
 *
 * @param sources tables and columns whose values are somewhere else afterwards: {@code books}, {@code books.author_id}
 */
record MovedLinks(List<SchemaChange> changes, List<String> sources) {

    static MovedLinks of(Schema before, Schema after, Renames renames, MigrationDialect dialect) {
        List<SchemaChange> changes = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Move move : renames.moves()) {
            switch (move) {
                case Move.Spread spread -> {
                    Table from = table(before, spread.table());
                    Table now = renames.table(from.name())
                            .map(name -> table(after, name))
                            .orElse(from);
                    changes.add(
                            new SchemaChange.Spread(table(after, spread.join()), now, column(from, spread.column())));
                    sources.add(spread.table() + "." + spread.column());
                }
                case Move.Gather gather -> {
                    Table to = table(after, gather.table());
                    Table join = table(before, gather.join());
                    changes.addAll(aside(join, after, dialect));
                    changes.add(new SchemaChange.Gather(to, column(to, gather.column()), present(join, after)));
                    sources.add(gather.join());
                }
                case Move.Carry carry -> {
                    Table from = table(before, carry.from());
                    Table to = table(after, carry.to());
                    Map<Column, Column> columns = new LinkedHashMap<>();
                    for (Column column : from.columns()) {
                        Optional.ofNullable(carry.columns().get(column.name()))
                                .ifPresent(name -> columns.put(column, column(to, name)));
                    }
                    changes.addAll(aside(from, after, dialect));
                    changes.add(new SchemaChange.Carry(to, present(from, after), columns));
                    sources.add(carry.from());
                }
            }
        }
        return new MovedLinks(List.copyOf(changes), List.copyOf(sources));
    }

    /** What a table that goes is called meanwhile: something else where one that comes takes its name. */
    static Table present(Table table, Schema after) {
        boolean taken = after.tables().stream().anyMatch(t -> t.name().equals(table.name()));
        return taken ? table.named(SqlNames.join("former", table.name())) : table;
    }

    /** Makes room for a table of the same name, with all that is called after it. */
    private static List<SchemaChange> aside(Table table, Schema after, MigrationDialect dialect) {
        Table present = present(table, after);
        if (present.equals(table)) {
            return List.of();
        }
        List<SchemaChange> changes = new ArrayList<>();
        table.foreignKeys().forEach(key -> changes.add(new SchemaChange.DropKey(table, key)));
        table.indexes().stream()
                .filter(dialect::keeps)
                .forEach(index -> changes.add(new SchemaChange.DropIndex(table, index)));
        changes.add(new SchemaChange.RenameTable(present, table));
        changes.add(new SchemaChange.RenameConstraint(present, table.primaryKeyName(), present.primaryKeyName()));
        return changes;
    }

    boolean carries(Table table) {
        return sources.contains(table.name());
    }

    boolean carries(Table table, Column column) {
        return sources.contains(table.name() + "." + column.name());
    }

    /** Whether something else fills a column that is new. */
    boolean fills(Table table, Column column) {
        return changes.stream()
                .anyMatch(change -> change instanceof SchemaChange.Gather gather
                        && gather.table().equals(table)
                        && gather.column().equals(column));
    }

    private static Table table(Schema schema, String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }

    private static Column column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + table.name()));
    }
}
