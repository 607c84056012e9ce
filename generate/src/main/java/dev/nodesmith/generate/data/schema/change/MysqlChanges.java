package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The changes as MySQL can make them: constraints have no other name but by being made anew, a column has to be free of checks to
 * get another name, an index that a foreign key needs does not go before that, and some columns have another form because of
 * others in their table.
 */
final class MysqlChanges {

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final SchemaDiff diff;
    private final MysqlDialect dialect;
    private final List<SchemaChange> changes = new ArrayList<>();

    MysqlChanges(SchemaDiff diff, MysqlMigrations migrations) {
        this.diff = diff;
        this.dialect = migrations.dialect();
    }

    List<SchemaChange> changes() {
        for (SchemaChange change : diff.changes()) {
            add(change);
        }
        for (TablePair pair : diff.pairs()) {
            forms(pair);
            indexes(pair);
            neededIndexes(pair);
        }
        changes.sort(Comparator.comparingInt(ChangeOrder::rank));
        return List.copyOf(changes);
    }

    private void add(SchemaChange change) {
        boolean created = diff.created().contains(change.table().name());
        switch (change) {
            case SchemaChange.AddKey c when created -> {}
            case SchemaChange.AddIndex c when created -> {}
            case SchemaChange.RenameConstraint c -> remade(c);
            default -> changes.add(change);
        }
    }

    /** A primary key has no name. */
    private void remade(SchemaChange.RenameConstraint change) {
        pair(change.table()).ifPresent(pair -> {
            for (CheckConstraint check : pair.before().checks()) {
                if (check.name().equals(change.former())) {
                    changes.add(new SchemaChange.DropCheck(pair.before(), check));
                }
            }
            for (CheckConstraint check : pair.after().checks()) {
                if (check.name().equals(change.name())) {
                    changes.add(new SchemaChange.AddCheck(pair.after(), check, Rows.NONE));
                }
            }
            keys(pair.before(), change.former())
                    .forEach(key -> changes.add(new SchemaChange.DropKey(pair.before(), key)));
            keys(pair.after(), change.name())
                    .forEach(key -> changes.add(new SchemaChange.AddKey(pair.after(), key, Rows.NONE)));
        });
    }

    private static List<ForeignKey> keys(Table table, String name) {
        return table.foreignKeys().stream()
                .filter(key -> key.name().equals(name))
                .toList();
    }

    private Optional<TablePair> pair(Table after) {
        return diff.pairs().stream().filter(pair -> pair.after().equals(after)).findFirst();
    }

    /** Columns that go out of the row, or come back, because of others. */
    private void forms(TablePair pair) {
        for (Column column : pair.after().columns()) {
            Optional<Column> former = pair.former(column);
            boolean told = changes.stream()
                    .anyMatch(change -> change instanceof SchemaChange.ChangeType c
                            && c.table().equals(pair.after())
                            && c.column().equals(column));
            if (former.isPresent() && !told) {
                String was = dialect.type(pair.before(), former.get());
                if (!was.equals(dialect.type(pair.after(), column))) {
                    changes.add(new SchemaChange.ChangeType(pair.after(), former.get(), column));
                }
            }
        }
    }

    /** Indexes that stay are made anew where they hold something else than before. */
    private void indexes(TablePair pair) {
        for (Index index : List.copyOf(pair.before().indexes())) {
            boolean dropped = changes.stream()
                    .anyMatch(c -> c instanceof SchemaChange.DropIndex d
                            && d.table().equals(pair.before())
                            && d.index().equals(index));
            if (index.kind() == Index.Kind.SEARCH || dropped) {
                continue;
            }
            Index present = present(pair, index);
            if (!clause(pair.before(), index, pair.columns()).equals(clause(pair.after(), present, Map.of()))) {
                changes.removeIf(c -> c instanceof SchemaChange.RenameIndex r
                        && r.table().equals(pair.after())
                        && r.index().equals(present));
                changes.add(new SchemaChange.DropIndex(pair.before(), index));
                changes.add(new SchemaChange.AddIndex(pair.after(), present, Rows.NONE));
            }
        }
    }

    private Index present(TablePair pair, Index index) {
        return changes.stream()
                .filter(c -> c instanceof SchemaChange.RenameIndex r
                        && r.table().equals(pair.after())
                        && r.former().equals(index))
                .map(c -> ((SchemaChange.RenameIndex) c).index())
                .findFirst()
                .orElseGet(() -> pair.after().indexes().stream()
                        .filter(i -> i.name().equals(index.name()))
                        .findFirst()
                        .orElseThrow());
    }

    /** What an index holds, by the present names of its columns; what its own columns are made of by the names of then. */
    private String clause(Table table, Index index, Map<String, String> names) {
        String key = dialect.key(table, index);
        return dialect.columnsOf(table, index)
                + WORD.matcher(key.substring(key.indexOf('(')))
                        .replaceAll(word -> names.getOrDefault(word.group(), word.group()));
    }

    /** A foreign key that stays is made anew where the index goes that it stands on. */
    private void neededIndexes(TablePair pair) {
        List<Column> bare = changes.stream()
                .filter(c -> c instanceof SchemaChange.DropIndex d && d.table().equals(pair.before()))
                .map(c -> ((SchemaChange.DropIndex) c).index().columns().getFirst())
                .toList();
        for (ForeignKey key : pair.before().foreignKeys()) {
            boolean stays = changes.stream()
                    .noneMatch(c -> c instanceof SchemaChange.DropKey d
                            && d.table().equals(pair.before())
                            && d.key().equals(key));
            if (stays && bare.contains(key.column())) {
                changes.add(new SchemaChange.DropKey(pair.before(), key));
                keys(pair.after(), key.name())
                        .forEach(k -> changes.add(new SchemaChange.AddKey(pair.after(), k, Rows.NONE)));
            }
        }
    }
}
