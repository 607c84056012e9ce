package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The changes of the checks, keys and indexes of one table. One that says the same of the same columns stays, under another
 * name where its columns have other names; whatever speaks of a column that changes its type is made anew.
 */
final class ConstraintDiff {

    private final TablePair pair;
    private final List<TablePair> pairs;
    private final MigrationDialect dialect;
    private final UnaryOperator<String> renamed;
    private final List<SchemaChange> changes = new ArrayList<>();

    ConstraintDiff(TablePair pair, List<TablePair> pairs, MigrationDialect dialect) {
        this.pair = pair;
        this.pairs = pairs;
        this.dialect = dialect;
        this.renamed = name -> pair.columns().getOrDefault(name, name + " before");
    }

    List<SchemaChange> changes() {
        String key = pair.before().primaryKeyName();
        if (!key.equals(pair.after().primaryKeyName())) {
            changes.add(new SchemaChange.RenameConstraint(
                    pair.after(), key, pair.after().primaryKeyName()));
        }
        checks();
        keys();
        indexes();
        return List.copyOf(changes);
    }

    private void checks() {
        Table before = pair.before();
        Table after = pair.after();
        Set<CheckConstraint> kept = new HashSet<>();
        for (CheckConstraint check : present(before)) {
            String key = RuleKey.of(before, check, renamed);
            Optional<CheckConstraint> same =
                    RuleKey.columns(before, check).stream().anyMatch(this::isRetyped)
                            ? Optional.empty()
                            : present(after).stream()
                                    .filter(c -> !kept.contains(c))
                                    .filter(c -> RuleKey.of(after, c, UnaryOperator.identity())
                                            .equals(key))
                                    .findFirst();
            same.ifPresentOrElse(
                    c -> {
                        kept.add(c);
                        rename(check.name(), c.name());
                    },
                    () -> changes.add(new SchemaChange.DropCheck(before, check)));
        }
        present(after).stream()
                .filter(check -> !kept.contains(check))
                .forEach(check -> changes.add(new SchemaChange.AddCheck(after, check, rows(check))));
    }

    private List<CheckConstraint> present(Table table) {
        return table.checks().stream()
                .filter(check -> dialect.dialect().condition(table, check).isPresent())
                .toList();
    }

    private void rename(String former, String name) {
        if (!former.equals(name)) {
            changes.add(new SchemaChange.RenameConstraint(pair.after(), former, name));
        }
    }

    private boolean isRetyped(Column column) {
        return pair.present(column)
                .filter(present -> !(dialect.cast(column.type(), present.type()) instanceof Cast.Same))
                .isPresent();
    }

    /** Rows have the value of a new column from what is new too, and those of an enum all values that stay. */
    private Rows rows(CheckConstraint check) {
        boolean isNew = RuleKey.columns(pair.after(), check).stream().allMatch(this::isNew);
        boolean widened = check.rule() instanceof CheckConstraint.OneOf one
                && pair.former(one.column())
                        .flatMap(former -> pair.before().checks().stream()
                                .filter(c -> c.rule() instanceof CheckConstraint.OneOf o
                                        && o.column().equals(former)
                                        && one.values().containsAll(o.values()))
                                .findFirst())
                        .isPresent();
        return isNew || widened ? Rows.NONE : Rows.PRESENT;
    }

    private boolean isNew(Column column) {
        return pair.former(column).isEmpty();
    }

    private void keys() {
        Set<ForeignKey> kept = new HashSet<>();
        for (ForeignKey key : pair.before().foreignKeys()) {
            pair.after().foreignKeys().stream()
                    .filter(k -> isSame(key, k))
                    .findFirst()
                    .ifPresentOrElse(
                            k -> {
                                kept.add(k);
                                rename(key.name(), k.name());
                            },
                            () -> changes.add(new SchemaChange.DropKey(pair.before(), key)));
        }
        for (ForeignKey key : pair.after().foreignKeys()) {
            if (!kept.contains(key)) {
                Rows rows = isNew(key.column()) ? Rows.NONE : Rows.PRESENT;
                changes.add(new SchemaChange.AddKey(pair.after(), key, rows));
            }
        }
    }

    private boolean isSame(ForeignKey former, ForeignKey key) {
        return key.column().name().equals(pair.columns().get(former.column().name()))
                && key.onDelete() == former.onDelete()
                && !isRetyped(former.column())
                && pairs.stream()
                        .anyMatch(target -> target.before().name().equals(former.targetTable())
                                && target.after().name().equals(key.targetTable()));
    }

    private void indexes() {
        Set<Index> kept = new HashSet<>();
        for (Index index :
                pair.before().indexes().stream().filter(dialect::keeps).toList()) {
            pair.after().indexes().stream()
                    .filter(i -> isSame(index, i))
                    .findFirst()
                    .ifPresentOrElse(
                            i -> {
                                kept.add(i);
                                if (!i.name().equals(index.name())) {
                                    changes.add(new SchemaChange.RenameIndex(pair.after(), index, i));
                                }
                            },
                            () -> changes.add(new SchemaChange.DropIndex(pair.before(), index)));
        }
        for (Index index : pair.after().indexes()) {
            if (dialect.keeps(index) && !kept.contains(index)) {
                boolean isNew = index.columns().stream().anyMatch(column -> isNew(column) && column.nullable());
                boolean meets = index.kind() == Index.Kind.UNIQUE && !isNew;
                changes.add(new SchemaChange.AddIndex(pair.after(), index, meets ? Rows.PRESENT : Rows.NONE));
            }
        }
    }

    private boolean isSame(Index former, Index index) {
        return index.kind() == former.kind()
                && index.rows() == former.rows()
                && index.columns().stream()
                        .map(Column::name)
                        .toList()
                        .equals(former.columns().stream()
                                .map(column -> renamed.apply(column.name()))
                                .toList())
                && former.columns().stream()
                        .noneMatch(column -> isRetyped(column) && former.kind() == Index.Kind.SEARCH);
    }
}
