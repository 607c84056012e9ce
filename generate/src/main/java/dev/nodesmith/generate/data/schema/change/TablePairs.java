package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds for each table what it is to be. A table whose rows would need other keys is none that stays: its rows could not be
 * found any more. A column that points at another table than before is none that stays either.
 */
final class TablePairs {

    private final Schema after;
    private final Renames renames;
    private final MigrationDialect dialect;

    private TablePairs(Schema after, Renames renames, MigrationDialect dialect) {
        this.after = after;
        this.renames = renames;
        this.dialect = dialect;
    }

    static List<TablePair> of(Schema before, Schema after, Renames renames, MigrationDialect dialect) {
        return new TablePairs(after, renames, dialect).pairs(before);
    }

    private List<TablePair> pairs(Schema before) {
        Map<String, TablePair> pairs = new HashMap<>();
        for (Table table : before.tables()) {
            pair(table).ifPresent(pair -> pairs.put(table.name(), pair));
        }
        List<TablePair> kept = new ArrayList<>();
        for (Table table : before.tables()) {
            TablePair pair = pairs.get(table.name());
            if (pair != null) {
                kept.add(new TablePair(table, pair.after(), columns(pair, pairs)));
            }
        }
        return kept.stream().filter(TablePairs::keepsKey).toList();
    }

    private Optional<TablePair> pair(Table table) {
        return renames.table(table.name())
                .flatMap(name -> after.tables().stream()
                        .filter(t -> t.name().equals(name))
                        .findFirst())
                .map(present -> new TablePair(table, present, renames.columns().getOrDefault(table.name(), Map.of())))
                .filter(this::canKeepKey);
    }

    private boolean canKeepKey(TablePair pair) {
        return keepsKey(pair)
                && pair.before().primaryKey().stream()
                        .allMatch(column -> pair.present(column)
                                .filter(present -> present.filled() == column.filled())
                                .filter(present -> isCast(column, present))
                                .isPresent());
    }

    private static boolean keepsKey(TablePair pair) {
        return pair.before().primaryKey().size() == pair.after().primaryKey().size()
                && pair.before().primaryKey().stream()
                        .allMatch(column -> pair.present(column)
                                .filter(pair.after().primaryKey()::contains)
                                .isPresent());
    }

    private Map<String, String> columns(TablePair pair, Map<String, TablePair> pairs) {
        Map<String, String> columns = new HashMap<>();
        for (Column column : pair.before().columns()) {
            pair.present(column)
                    .filter(present -> isCast(column, present))
                    .filter(present -> pointsAtTheSame(pair, column, present, pairs))
                    .ifPresent(present -> columns.put(column.name(), present.name()));
        }
        return Map.copyOf(columns);
    }

    private boolean isCast(Column from, Column to) {
        return !(dialect.cast(from.type(), to.type()) instanceof Cast.None);
    }

    private static boolean pointsAtTheSame(
            TablePair pair, Column column, Column present, Map<String, TablePair> pairs) {
        Optional<ForeignKey> former = key(pair.before(), column);
        Optional<ForeignKey> now = key(pair.after(), present);
        if (former.isEmpty() || now.isEmpty()) {
            return true;
        }
        TablePair target = pairs.get(former.get().targetTable());
        return target != null && target.after().name().equals(now.get().targetTable());
    }

    private static Optional<ForeignKey> key(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.column().name().equals(column.name()))
                .findFirst();
    }
}
