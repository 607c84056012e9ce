package dev.nodesmith.generate.database.sqlite;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.AppVolume;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.List;
import java.util.Map;

/** SQLite: a file, in development, in tests and in production. */
public final class SqliteFeature implements DatabaseFeature {

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public String title() {
        return "SQLite";
    }

    @Override
    public String reason() {
        return "No server at all: one process, one file, easy to copy.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.SPEED,
                "A read is a function call, no journey over a network.",
                Need.NO_SERVER,
                "The database is one file beside the process.",
                Need.FEW_PARTS,
                "Nothing to install, start or connect to.");
    }

    @Override
    public String cost() {
        return "One writer at a time, and one machine.";
    }

    @Override
    public Dialect dialect() {
        return new SqliteDialect();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String name = generation.project().name();
        out.env(EnvVar.required(
                "DATABASE_URL",
                new EnvVar.Address(List.of("file")),
                "file:.data/" + name + ".db",
                "The database file; it is made when it is not there"));
        out.env(EnvVar.withDefault(
                "DATABASE_LOCK_TIMEOUT_MS",
                new EnvVar.Whole(100, 600_000),
                "5000",
                "How long to wait for another process that writes, in milliseconds"));
        out.source(Role.of("sqlite-file"), Place.DATABASE, "", "sqlite-file", "sqlite-file.ts.ftl", Map.of());
        String migrations = generation.selection().on(Axis.DATA) instanceof SqlMigratingFeature
                ? "migration-session"
                : "migration-lock";
        out.source(Role.of(migrations), Place.DATABASE, "", migrations, migrations + ".ts.ftl", Map.of());
        out.source("test-database", Place.TEST_SUPPORT, "database", "test-database.ts.ftl", Map.of("name", name));
        addScripts(generation, out);
        out.add(Slots.IGNORED, ".data/");
        out.add(OpsSlots.VOLUMES, new AppVolume("data", "/data", Map.of("DATABASE_URL", "file:/data/" + name + ".db")));
        document(out);
    }

    private static void addScripts(Generation generation, Contributions out) {
        Language language = generation.language();
        String variables = " --env-file=.env.example --env-file-if-exists=.env ";
        String run = language.runner() + variables;
        String migrate = run + generation.layout().path(Place.DATABASE, "", "migrate");
        String watch = language.runner() + " " + language.watch() + variables
                + generation.layout().path(Place.ENTRY, "", "server");
        out.script("dev", "npm run migrate && npm run seed && " + watch);
        out.script("migrate", migrate + " up");
        out.script("migrate:down", migrate + " down");
        out.script("migrate:status", migrate + " status");
        out.script("seed", run + generation.layout().path(Place.DATABASE, "", "seed"));
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "The database file is locked",
                        "Answers are 503 with Retry-After while DATABASE_LOCK_TIMEOUT_MS passes.",
                        List.of(
                                "Look for another process that writes to the file: a second backend, a shell, a backup.",
                                "Copy the file with `.backup` of the sqlite3 shell, which does not lock it for long.",
                                "When several processes have to write, move to a database with a server.")));
    }
}
