package dev.nodesmith.generate.database.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.database.DatabaseServer;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.BackingService;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.test.RepositoryTestView;
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
                Need.FAMILIARITY, "The database that more developers use than any other.",
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
        DatabaseServer.contribute(generation, Map.of("user", USER), out);
        out.source("embedded-postgres", Place.SCRIPT, "embedded-postgres", "embedded-postgres.ts.ftl", Map.of());
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
        out.add(OpsSlots.SERVICES, service(DatabaseServer.name(name)));
        document(out);
    }

    private static void addVariables(String name, Contributions out) {
        out.env(EnvVar.required(
                "DATABASE_URL",
                new EnvVar.Address(List.of("postgresql", "postgres")),
                "postgresql://" + USER + ":" + USER + "@127.0.0.1:" + port(name) + "/" + DatabaseServer.name(name),
                "Where the database is. In development a server is started there when there is none"));
        out.env(EnvVar.withDefault(
                "DATABASE_POOL_SIZE",
                new EnvVar.Whole(3, 100),
                "10",
                "Connections that a process opens at most; more than ten rarely help"));
        DatabaseServer.milliseconds("DATABASE_CONNECT_TIMEOUT_MS", "5000", "How long to wait for a connection", out);
        DatabaseServer.milliseconds("DATABASE_STATEMENT_TIMEOUT_MS", "10000", "How long a statement may take", out);
        DatabaseServer.milliseconds(
                "DATABASE_LOCK_TIMEOUT_MS", "5000", "How long a statement may wait for a lock", out);
        DatabaseServer.milliseconds(
                "DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS", "10000", "How long a transaction may do nothing", out);
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
}
