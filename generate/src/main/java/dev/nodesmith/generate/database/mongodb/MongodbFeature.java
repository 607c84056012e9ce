package dev.nodesmith.generate.database.mongodb;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.data.migrations.MigratingFeature;
import dev.nodesmith.generate.database.DatabaseServer;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.BackingService;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MongoDB: a replica set of one that is fetched for development and tests, any other through its address. */
public final class MongodbFeature implements Feature {

    /** Ports of development servers, out of the way of what systems hand out by themselves. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    @Override
    public String id() {
        return "mongodb";
    }

    @Override
    public String title() {
        return "MongoDB";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.DATABASE);
    }

    @Override
    public String reason() {
        return "Documents in place of rows, and replica sets that go on when a server fails.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FAMILIARITY, "The database that most tutorials of Node.js begin with.");
    }

    @Override
    public String cost() {
        return "No foreign keys, and transactions only where there is a replica set.";
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.DATA))
                .filter(MigratingFeature.class::isInstance)
                .map(data -> new Refusal(Axis.DATA, data.id(), "MongoDB has documents, not tables.", "mongoose"));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String name = generation.project().name();
        addVariables(name, out);
        DatabaseServer.contribute(generation, Map.of(), out);
        out.source(Role.of("migration-lock"), Place.DATABASE, "", "migration-lock", "migration-lock.ts.ftl", Map.of());
        out.add(OpsSlots.SERVICES, service(DatabaseServer.name(name)));
        document(out);
    }

    private static void addVariables(String name, Contributions out) {
        out.env(EnvVar.required(
                "DATABASE_URL",
                new EnvVar.Cluster(List.of("mongodb", "mongodb+srv")),
                "mongodb://127.0.0.1:" + port(name) + "/" + DatabaseServer.name(name) + "?directConnection=true",
                "Where the database is. In development a server is started there when there is none"));
        out.env(EnvVar.withDefault(
                "DATABASE_POOL_SIZE",
                new EnvVar.Whole(3, 100),
                "10",
                "Connections that a process opens at most; more than ten rarely help"));
        DatabaseServer.milliseconds(
                "DATABASE_CONNECT_TIMEOUT_MS", "5000", "How long to wait for a server or a connection", out);
        DatabaseServer.milliseconds("DATABASE_STATEMENT_TIMEOUT_MS", "10000", "How long a query may take", out);
    }

    /** The image is a replica set of one from its start; the server's own would have to be made one by hand. */
    private static BackingService service(String database) {
        String address = "mongodb://{host}:27017/";
        return new BackingService(
                "mongodb",
                "mongodb/mongodb-atlas-local:8.0",
                27017,
                Map.of(),
                "mongosh --quiet --eval 'quit(db.hello().isWritablePrimary ? 0 : 1)'",
                Optional.of("/data/db"),
                Map.of("DATABASE_URL", address + database + "?directConnection=true"),
                Map.of("TEST_DATABASE_URL", address + "?directConnection=true"));
    }

    private static void document(Contributions out) {
        out.add(DocsSlots.FILES, new FileNote("scripts/", "The development server and its database"));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "Queries are slow",
                        "Latency rises, queries end after DATABASE_STATEMENT_TIMEOUT_MS with 503.",
                        List.of(
                                "`db.currentOp({ secs_running: { $gt: 1 } })` in mongosh shows what runs.",
                                "`.explain('executionStats')` of the query shows whether it follows an index.",
                                "Searches with `q` read the whole collection, as far as other filters leave it: MongoDB has no"
                                        + " index for a part of a text.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "The development server cannot be fetched",
                        "`npm run dev` or `npm test` ends with an error of mongodb-memory-server, behind a firewall say.",
                        List.of(
                                "It fetches the server once, at the first start, not when packages are installed.",
                                "Point DATABASE_URL (development) or TEST_DATABASE_URL (tests) at any replica set, such as the one of"
                                        + " `docker compose up mongodb`, and nothing is fetched.",
                                "MONGOMS_SYSTEM_BINARY names a `mongod` that is already there.")));
    }

    /** The same on every machine, another one for most other projects. */
    private static int port(String project) {
        return FIRST_PORT + Math.floorMod(project.hashCode(), PORTS);
    }
}
