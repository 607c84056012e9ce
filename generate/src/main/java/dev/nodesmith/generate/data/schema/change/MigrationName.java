package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names a migration by what it is for: {@code 0002_add_isbn_to_books}, {@code 0003_add_loans_and_drop_notes}. What only follows
 * from something else, as the index of a new column does or the name of a join table, has no say in it.
 */
final class MigrationName {

    private static final int LONGEST = 60;
    private static final int MOST_PURPOSES = 2;

    private final List<SchemaChange> changes;
    private final Set<String> purposes = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();

    private MigrationName(List<SchemaChange> changes) {
        this.changes = changes;
    }

    /** @param present names of the migrations that are there */
    static String of(List<SchemaChange> changes, Collection<String> present) {
        int last = present.stream()
                .map(name -> name.replaceFirst("[^0-9].*", ""))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        String number = "%04d".formatted(last + 1);
        return number + "_" + new MigrationName(changes).purpose(LONGEST - number.length() - 1);
    }

    private String purpose(int room) {
        changes.stream().filter(change -> !follows(change)).forEach(this::add);
        if (purposes.isEmpty()) {
            changes.forEach(this::add);
        }
        String all = String.join("_and_", purposes);
        if (purposes.size() <= MOST_PURPOSES && all.length() <= room) {
            return all;
        }
        List<String> names = List.copyOf(tables);
        return Stream.of(
                        "change_" + names.getFirst() + (names.size() == 2 ? "_and_" + names.get(1) : others(names)),
                        "change_" + names.getFirst() + (names.size() > 1 ? others(names) : ""),
                        "change_" + names.size() + "_tables")
                .filter(name -> name.length() <= room)
                .findFirst()
                .orElse("change_tables");
    }

    private static String others(List<String> names) {
        return names.size() == 1 ? "" : "_and_" + (names.size() - 1) + "_more";
    }

    private void add(SchemaChange change) {
        purposes.add(purpose(change));
        tables.add(change.table().name());
    }

    /** Whether another change of the same migration says it already. */
    private boolean follows(SchemaChange change) {
        return switch (change) {
            case SchemaChange.AddKey c ->
                isAbout(c.table().name(), List.of(c.key().column()));
            case SchemaChange.DropKey c ->
                isAbout(c.table().name(), List.of(c.key().column()));
            case SchemaChange.AddIndex c -> isAbout(c.table().name(), c.index().columns());
            case SchemaChange.DropIndex c -> isAbout(c.table().name(), c.index().columns());
            case SchemaChange.AddCheck c -> isAbout(c.table().name(), columns(c.check(), c));
            case SchemaChange.DropCheck c -> isAbout(c.table().name(), columns(c.check(), c)) || isReplaced(c);
            case SchemaChange.RenameIndex c -> true;
            case SchemaChange.RenameConstraint c -> true;
            case SchemaChange.Backfill c -> true;
            case SchemaChange.Spread c -> true;
            case SchemaChange.Gather c -> true;
            case SchemaChange.Carry c -> true;
            case SchemaChange.RenameTable c -> c.table().entity().isEmpty();
            case SchemaChange.RenameColumn c -> c.table().entity().isEmpty();
            case SchemaChange.ChangeDefault c -> isAbout(c.table().name(), List.of(c.column()));
            case SchemaChange.SetNotNull c -> isAdded(c.table().name(), c.column());
            default -> false;
        };
    }

    private static List<Column> columns(CheckConstraint check, SchemaChange change) {
        return RuleKey.columns(change.table(), check);
    }

    private boolean isReplaced(SchemaChange.DropCheck dropped) {
        return changes.stream()
                .anyMatch(c -> c instanceof SchemaChange.AddCheck added
                        && added.check().name().equals(dropped.check().name()));
    }

    private boolean isAdded(String table, Column column) {
        return changes.stream()
                .anyMatch(c -> c instanceof SchemaChange.AddColumn added
                        && added.table().name().equals(table)
                        && added.column().name().equals(column.name()));
    }

    /** Whether a table or one of these columns comes, goes or gets another form. */
    private boolean isAbout(String table, List<Column> columns) {
        return changes.stream().anyMatch(change -> switch (change) {
            case SchemaChange.CreateTable c -> c.table().name().equals(table);
            case SchemaChange.DropTable c -> c.table().name().equals(table);
            case SchemaChange.AddColumn c -> c.table().name().equals(table) && has(columns, c.column());
            case SchemaChange.DropColumn c -> has(columns, c.column());
            case SchemaChange.RenameColumn c -> has(columns, c.column()) || has(columns, c.former());
            case SchemaChange.ChangeType c -> c.table().name().equals(table) && has(columns, c.column());
            case SchemaChange.RenameValues c -> c.table().name().equals(table) && has(columns, c.column());
            default -> false;
        });
    }

    private static boolean has(List<Column> columns, Column column) {
        return columns.stream().anyMatch(c -> c.name().equals(column.name()));
    }

    private static String purpose(SchemaChange change) {
        String table = change.table().name();
        return switch (change) {
            case SchemaChange.CreateTable c -> "add_" + table;
            case SchemaChange.DropTable c -> "drop_" + table;
            case SchemaChange.RenameTable c -> "rename_" + c.former().name() + "_to_" + table;
            case SchemaChange.AddColumn c -> "add_" + c.column().name() + "_to_" + table;
            case SchemaChange.DropColumn c -> "drop_" + c.column().name() + "_of_" + table;
            case SchemaChange.RenameColumn c ->
                "rename_" + c.former().name() + "_of_" + table + "_to_"
                        + c.column().name();
            case SchemaChange.ChangeType c -> "change_type_of_" + c.column().name() + "_of_" + table;
            case SchemaChange.SetNotNull c -> "require_" + c.column().name() + "_of_" + table;
            case SchemaChange.DropNotNull c -> "make_" + c.column().name() + "_of_" + table + "_optional";
            case SchemaChange.ChangeDefault c ->
                "change_default_of_" + c.column().name() + "_of_" + table;
            case SchemaChange.Backfill c -> "fill_" + c.column().name() + "_of_" + table;
            case SchemaChange.RenameValues c -> "rename_values_of_" + c.column().name() + "_of_" + table;
            case SchemaChange.AddCheck c ->
                (c.check().rule() instanceof CheckConstraint.OneOf ? "change_values_of_" : "check_")
                        + names(RuleKey.columns(c.table(), c.check())) + "_of_" + table;
            case SchemaChange.DropCheck c -> "drop_" + c.check().name();
            case SchemaChange.AddKey c -> key(c.key());
            case SchemaChange.DropKey c -> "drop_" + c.key().name();
            case SchemaChange.AddIndex c ->
                (c.index().kind() == Index.Kind.UNIQUE ? "make_" : "index_")
                        + names(c.index().columns()) + "_of_" + table
                        + (c.index().kind() == Index.Kind.UNIQUE ? "_unique" : "");
            case SchemaChange.DropIndex c -> "drop_" + c.index().name();
            case SchemaChange.RenameIndex c -> "rename_indexes_of_" + table;
            case SchemaChange.RenameConstraint c -> "rename_constraints_of_" + table;
            case SchemaChange.Spread c -> "move_" + c.column().name() + "_to_" + table;
            case SchemaChange.Gather c -> "move_" + c.from().name() + "_to_" + table;
            case SchemaChange.Carry c -> "move_" + c.from().name() + "_to_" + table;
        };
    }

    private static String key(ForeignKey key) {
        return "link_" + key.column().name() + "_to_" + key.targetTable();
    }

    private static String names(List<Column> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        return names.isEmpty() ? "rows" : String.join("_", names);
    }
}
