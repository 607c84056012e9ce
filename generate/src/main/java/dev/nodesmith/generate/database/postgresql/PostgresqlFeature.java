package dev.nodesmith.generate.database.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.BackingService;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.test.RepositoryTestView;
import dev.nodesmith.generate.test.TestSlots;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL: a server out of npm for development and tests, any other through its address. */
public final class PostgresqlFeature implements DatabaseFeature {

    private static final String USER = "postgres";

    /** Ports of embedded servers, out of the way of what systems hand out by themselves. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    @Override
    public String id() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String reason() {
        return "Exact types, strict constraints and the best query planner; nothing to install for development.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.INTEGRITY, "Exact types, strict constraints and many writers at a time.",
                Need.SPEED, "Many connections read and write at a time, with the best query planner.");
    }

    @Override
    public String cost() {
        return "A server to run in production.";
    }

    @Override
    public Dialect dialect() {
        return new PostgresqlDialect();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String name = generation.project().name();
        addVariables(name, out);
        addServer(generation, out);
        addScripts(generation, out);
        RepositoryTestView.of(generation.plan())
                .ifPresent(view -> out.source(
                        "lost-connections-test",
                        Place.INTEGRATION_TEST,
                        "lost-connections",
                        "lost-connections.test.ts.ftl",
                        Map.of("t", view)));
        String migrations = generation.selection().on(Axis.DATA) instanceof SqlMigratingFeature
                ? "migration-session"
                : "migration-lock";
        out.source(Role.of(migrations), Place.DATABASE, "", migrations, migrations + ".ts.ftl", Map.of());
        out.source(
                Role.of("connection-options"),
                Place.DATABASE,
                "",
                "connection-options",
                "connection-options.ts.ftl",
                Map.of());
        out.add(OpsSlots.SERVICES, service(database(name)));
        document(out);
    }

    private static void addVariables(String name, Contributions out) {
        out.env(EnvVar.required(
                "DATABASE_URL",
                new EnvVar.Address(List.of("postgresql", "postgres")),
                "postgresql://" + USER + ":" + USER + "@127.0.0.1:" + port(name) + "/" + database(name),
                "Where the database is. In development a server is started there when there is none"));
        out.env(EnvVar.withDefault(
                "DATABASE_POOL_SIZE",
                new EnvVar.Whole(3, 100),
                "10",
                "Connections that a process opens at most; more than ten rarely help"));
        milliseconds("DATABASE_CONNECT_TIMEOUT_MS", "5000", "How long to wait for a connection", out);
        milliseconds("DATABASE_STATEMENT_TIMEOUT_MS", "10000", "How long a statement may take", out);
        milliseconds("DATABASE_LOCK_TIMEOUT_MS", "5000", "How long a statement may wait for a lock", out);
        milliseconds("DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS", "10000", "How long a transaction may do nothing", out);
    }

    private static void milliseconds(String name, String value, String description, Contributions out) {
        out.env(EnvVar.withDefault(name, new EnvVar.Whole(100, 600_000), value, description + ", in milliseconds"));
    }

    private static void addServer(Generation generation, Contributions out) {
        Language language = generation.language();
        Map<String, Object> model = Map.of(
                "database", database(generation.project().name()),
                "user", USER,
                "runner", language.runner(),
                "watch", language.watch(),
                "migrate", generation.layout().path(Place.DATABASE, "", "migrate"),
                "seed", generation.layout().path(Place.DATABASE, "", "seed"),
                "server", generation.layout().path(Place.ENTRY, "", "server"),
                "withDatabase", generation.layout().path(Place.SCRIPT, "", "with-database"));
        out.source("embedded-postgres", Place.SCRIPT, "embedded-postgres", "embedded-postgres.ts.ftl", model);
        out.source("local-database", Place.SCRIPT, "local-database", "local-database.ts.ftl", model);
        out.source("run", Place.SCRIPT, "run", "../run.ts.ftl", model);
        out.source("with-database", Place.SCRIPT, "with-database", "../with-database.ts.ftl", model);
        out.source("dev", Place.SCRIPT, "dev", "../dev.ts.ftl", model);
        out.source("test-database", Place.TEST_SUPPORT, "database", "test-database.ts.ftl", model);
        out.source("test-server", Place.TEST_SUPPORT, "database-server", "test-server.ts.ftl", model);
        out.add(TestSlots.GLOBAL_SETUPS, out.pathOf(Role.of("test-server")));
        out.add(Slots.IGNORED, ".data/");
    }

    private static void addScripts(Generation generation, Contributions out) {
        String runner = generation.language().runner();
        String run = runner + " --env-file=.env.example --env-file-if-exists=.env ";
        String with = run + generation.layout().path(Place.SCRIPT, "", "with-database") + " " + runner + " ";
        String migrate = generation.layout().path(Place.DATABASE, "", "migrate");
        out.script("dev", run + generation.layout().path(Place.SCRIPT, "", "dev"));
        out.script("migrate", with + migrate + " up");
        out.script("migrate:down", with + migrate + " down");
        out.script("migrate:status", with + migrate + " status");
        out.script("seed", with + generation.layout().path(Place.DATABASE, "", "seed"));
    }

    private static BackingService service(String database) {
        String address = "postgresql://" + USER + ":" + USER + "@{host}:5432/";
        return new BackingService(
                "postgres",
                "postgres:18.4-bookworm",
                5432,
                Map.of("POSTGRES_USER", USER, "POSTGRES_PASSWORD", USER, "POSTGRES_DB", database),
                "pg_isready -U " + USER,
                Optional.of("/var/lib/postgresql"),
                Map.of("DATABASE_URL", address + database),
                Map.of("TEST_DATABASE_URL", address + "postgres"));
    }

    private static void document(Contributions out) {
        out.add(DocsSlots.FILES, new FileNote("scripts/", "The development server and its embedded database"));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "The database is away",
                        "Answers are 503 with Retry-After, /health/ready is 503, the log says a connection was lost.",
                        List.of(
                                "Look at the database first: the backend reconnects by itself and needs no restart.",
                                "When it is up and answers stay 503, compare `max_connections` of the server with"
                                        + " DATABASE_POOL_SIZE times the number of processes.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "Queries are slow",
                        "Latency rises, statements end after DATABASE_STATEMENT_TIMEOUT_MS with 503.",
                        List.of(
                                "`SELECT * FROM pg_stat_activity WHERE state <> 'idle'` shows what runs and what"
                                        + " waits.",
                                "`EXPLAIN (ANALYZE, BUFFERS)` of the statement shows whether it follows an index.",
                                "`ANALYZE` the table after large imports.")));
    }

    /** The same on every machine, another one for most other projects. */
    private static int port(String project) {
        return FIRST_PORT + Math.floorMod(project.hashCode(), PORTS);
    }

    private static String database(String project) {
        return project.replace('-', '_');
    }
}
