package dev.nodesmith.generate.data.schema.change;

import java.util.ArrayList;
import java.util.List;

/** The tables that are made anew, with the changes that this makes. */
record SqliteRebuilds(List<SqliteRebuild> all) {

    static SqliteRebuilds of(SchemaDiff diff, SqliteMigrations migrations) {
        List<SqliteRebuild> rebuilds = new ArrayList<>();
        for (TablePair pair : diff.pairs()) {
            List<SchemaChange> changes = diff.changes().stream()
                    .filter(change -> !(change instanceof SchemaChange.RenameTable))
                    .filter(change -> change.table().equals(pair.before())
                            || change.table().equals(pair.after()))
                    .toList();
            if (!changes.stream().allMatch(change -> isAltered(change, migrations))) {
                rebuilds.add(new SqliteRebuild(pair, changes, migrations));
            }
        }
        return new SqliteRebuilds(List.copyOf(rebuilds));
    }

    boolean holds(SchemaChange change) {
        return all.stream().anyMatch(rebuild -> rebuild.changes().contains(change));
    }

    /** Whether a table can stay; a column that is added needs a default value that is no expression. */
    private static boolean isAltered(SchemaChange change, SqliteMigrations migrations) {
        return switch (change) {
            case SchemaChange.AddColumn c ->
                migrations
                        .defaultValue(c.column())
                        .filter(value -> value.startsWith("("))
                        .isEmpty();
            case SchemaChange.DropColumn c -> true;
            case SchemaChange.RenameColumn c -> true;
            case SchemaChange.AddIndex c -> true;
            case SchemaChange.DropIndex c -> true;
            case SchemaChange.RenameIndex c -> true;
            default -> false;
        };
    }
}
