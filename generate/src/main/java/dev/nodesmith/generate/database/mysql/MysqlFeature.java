package dev.nodesmith.generate.database.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.SqlMigratingFeature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.database.DatabaseServer;
import dev.nodesmith.generate.docs.Decision;
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

/** MySQL and MariaDB, by what they have in common: a server of this machine for development and for tests, any other by its address. */
public final class MysqlFeature implements DatabaseFeature {

    /** Ports of development servers, out of the way of what systems hand out by themselves. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    @Override
    public String id() {
        return "mysql";
    }

    @Override
    public String title() {
        return "MySQL and MariaDB";
    }

    @Override
    public String reason() {
        return "What most hosts offer and many teams run already.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FAMILIARITY, "The database that most hosts offer and most operators know.");
    }

    @Override
    public String cost() {
        return "A server to install, and migrations that a failure leaves half done.";
    }

    @Override
    public Dialect dialect() {
        return new MysqlDialect();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String name = generation.project().name();
        addVariables(name, out);
        DatabaseServer.contribute(generation, Map.of(), out);
        out.source("mysql-server", Place.SCRIPT, "mysql-server", "mysql-server.ts.ftl", Map.of());
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
                new EnvVar.Address(List.of("mysql", "mariadb")),
                "mysql://root@127.0.0.1:" + port(name) + "/" + DatabaseServer.name(name),
                "Where the database is. In development a server is started there when there is none"));
        out.env(EnvVar.withDefault(
                "DATABASE_POOL_SIZE",
                new EnvVar.Whole(3, 100),
                "10",
                "Connections that a process opens at most; more than ten rarely help"));
        DatabaseServer.milliseconds("DATABASE_CONNECT_TIMEOUT_MS", "5000", "How long to wait for a connection", out);
        DatabaseServer.milliseconds("DATABASE_STATEMENT_TIMEOUT_MS", "10000", "How long a statement may take", out);
        DatabaseServer.milliseconds(
                "DATABASE_LOCK_TIMEOUT_MS", "5000", "How long a statement may wait for a lock, in whole seconds", out);
    }

    private static BackingService service(String database) {
        String address = "mysql://root:root@{host}:3306/";
        return new BackingService(
                "mysql",
                "mariadb:11.4",
                3306,
                Map.of("MARIADB_ROOT_PASSWORD", "root", "MARIADB_DATABASE", database),
                "healthcheck.sh --connect --innodb_initialized",
                Optional.of("/var/lib/mysql"),
                Map.of("DATABASE_URL", address + database),
                Map.of("TEST_DATABASE_URL", address + "mysql"));
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "mysql-and-mariadb",
                        "One SQL for MySQL and MariaDB",
                        "The two have grown apart, and hosts offer one or the other.",
                        "Statements and migrations keep to what MySQL 8.4 and MariaDB 11.4 have in common. Every session sets its"
                                + " own rules: UTC, strict values, names in double quotes, READ COMMITTED.",
                        List.of(
                                "The same code runs on both; its tests run on whichever TEST_DATABASE_URL names, or on the server"
                                        + " that is installed.",
                                "Texts are compared by their code points, so that case and accents tell them apart. Blanks at"
                                        + " their end do not: `a` and `a ` are the same to a unique key.",
                                "Uniqueness among rows that are not deleted needs a column of its own, `not_deleted`, which the"
                                        + " database works out.")));
        out.add(DocsSlots.FILES, new FileNote("scripts/", "The development server and its database"));
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
                                "`SHOW FULL PROCESSLIST` shows what runs and what waits.",
                                "`EXPLAIN` of the statement shows whether it follows an index.",
                                "MySQL ends only statements that read after that time, MariaDB all of them.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "There is no server for development or tests",
                        "`npm run dev` or `npm test` says that neither mariadbd nor mysqld was found.",
                        List.of(
                                "Install MariaDB 11.4 or MySQL 8.4, or newer; the scripts start it with its data in .data/.",
                                "Or run `docker compose up mysql` and set DATABASE_URL and TEST_DATABASE_URL to its address.")));
    }

    /** The same on every machine, another one for most other projects. */
    private static int port(String project) {
        return FIRST_PORT + Math.floorMod(project.hashCode(), PORTS);
    }
}
