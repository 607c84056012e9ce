package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.List;
import java.util.Map;

/** The first migration and the runner: each migration in a transaction of its own, one runner at a time. */
public final class SqlMigrationsFeature implements Feature {

    @Override
    public String id() {
        return "sql-migrations";
    }

    @Override
    public String title() {
        return "Migrations in SQL";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof SqlMigratingFeature
                && generation.selection().on(Axis.DATABASE) instanceof DatabaseFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        SqlMigratingFeature data = (SqlMigratingFeature) generation.selection().on(Axis.DATA);
        MigrationLayout layout = data.migrations();
        Dialect dialect = ((DatabaseFeature) generation.selection().on(Axis.DATABASE)).dialect();
        PlannedMigration planned = PlannedMigration.of(generation, data, dialect, layout.first());
        planned.tell(out);
        switch (planned) {
            case PlannedMigration.First first ->
                add(out, layout, layout.first(), dialect.up(first.schema()), dialect.down(first.schema()));
            case PlannedMigration.Next(Migration next, List<String> names) ->
                add(out, layout, next.name(), Migration.script(next.up()), Migration.script(next.down()));
            case PlannedMigration.Unchanged unchanged -> {}
        }

        String files = generation.layout().path(Place.DATABASE, "", "migration-files");
        String toRoot = "../".repeat((int) files.chars().filter(c -> c == '/').count());
        add(out, "migration-files", Map.of("layout", layout, "toRoot", toRoot));
        add(out, "migration-journal", Map.of("journal", data.journal(dialect)));
        add(out, "migrations", Map.of());
        out.add(OpsSlots.RUNTIME_FILES, layout.folder() + "/");
        document(layout, dialect.structure(), out);
    }

    private static void add(Contributions out, MigrationLayout layout, String name, String up, String down) {
        String folder = layout.folder() + "/" + name + "/";
        out.text(folder + layout.up(), up);
        out.text(folder + layout.down(), down);
    }

    private static void add(Contributions out, String role, Map<String, ?> model) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", model);
    }

    private static void document(MigrationLayout layout, Dialect.Structure structure, Contributions out) {
        out.add(
                DocsSlots.FILES,
                new FileNote(layout.folder() + "/", "The database's structure, one folder a change, each reversible"));
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "migrations-in-sql",
                        "Migrations are SQL files that a small runner applies",
                        "The structure of the database changes together with the code, on many machines and on several"
                                + " replicas that start at once.",
                        "Every change is a folder with the statements that make it and those that take it back. The runner"
                                + " holds a lock, " + applying(structure) + " and notes its checksum. The server"
                                + " never changes the structure by itself.",
                        List.of(
                                "What runs in production is what was read in review, statement for statement.",
                                "A migration that was changed after it had been applied is refused, on every machine.",
                                switch (structure) {
                                    case TRANSACTIONAL ->
                                        "Statements that cannot run inside a transaction need a runner of their own.";
                                    case IMMEDIATE ->
                                        "This database keeps what a migration has done before it failed, so that small"
                                                + " migrations are easier to put right.";
                                })));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "A migration fails",
                        "`npm run migrate` ends with an error of the database.",
                        failing(structure)));
    }

    private static String applying(Dialect.Structure structure) {
        return switch (structure) {
            case TRANSACTIONAL -> "applies each folder in a transaction";
            case IMMEDIATE -> "notes when a folder begins and when it has been applied,";
        };
    }

    private static List<String> failing(Dialect.Structure structure) {
        return switch (structure) {
            case TRANSACTIONAL ->
                List.of(
                        "Nothing of the failed migration was kept; those before it were.",
                        "Mend its SQL file, or the rows that it stumbles over, and run `npm run migrate` again.",
                        "`npm run migrate:status` says what has been applied.");
            case IMMEDIATE ->
                List.of(
                        "The statements before the one that failed were kept; nothing runs until that is put right, and"
                                + " `npm run migrate:status` names the migration.",
                        "Take those statements back by hand and remove its row from the list of migrations; then mend its"
                                + " SQL file, or the rows that it stumbles over, and run `npm run migrate` again.",
                        "Or run the rest of it by hand and fill in the time of its end in its row.");
        };
    }
}
