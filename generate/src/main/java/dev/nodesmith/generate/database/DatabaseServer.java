package dev.nodesmith.generate.database;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.test.TestSlots;
import java.util.HashMap;
import java.util.Map;

/**
 * What a backend has beside a database that is a server: one is started for development and for tests where there is none. A
 * database of that kind has the templates {@code local-database}, {@code test-database} and {@code test-server} in its folder.
 */
public final class DatabaseServer {

    private DatabaseServer() {}

    /**
     * The scripts that see to a server, and the commands that run with it.
     *
     * @param own what only the templates of this database read
     */
    public static void contribute(Generation generation, Map<String, ?> own, Contributions out) {
        Map<String, Object> model = model(generation, own);
        out.source("local-database", Place.SCRIPT, "local-database", "local-database.ts.ftl", model);
        out.source("run", Place.SCRIPT, "run", "../run.ts.ftl", model);
        out.source("with-database", Place.SCRIPT, "with-database", "../with-database.ts.ftl", model);
        out.source("dev", Place.SCRIPT, "dev", "../dev.ts.ftl", model);
        out.source("test-database", Place.TEST_SUPPORT, "database", "test-database.ts.ftl", model);
        out.source("test-server", Place.TEST_SUPPORT, "database-server", "test-server.ts.ftl", model);
        out.add(TestSlots.GLOBAL_SETUPS, out.pathOf(Role.of("test-server")));
        out.add(Slots.IGNORED, ".data/");
        addCommands(generation, out);
    }

    private static Map<String, Object> model(Generation generation, Map<String, ?> own) {
        Language language = generation.language();
        Map<String, Object> model = new HashMap<>(own);
        model.put("database", name(generation.project().name()));
        model.put("runner", language.runner());
        model.put("watch", language.watch());
        model.put("migrate", generation.layout().path(Place.DATABASE, "", "migrate"));
        model.put("seed", generation.layout().path(Place.DATABASE, "", "seed"));
        model.put("server", generation.layout().path(Place.ENTRY, "", "server"));
        model.put("withDatabase", generation.layout().path(Place.SCRIPT, "", "with-database"));
        return model;
    }

    private static void addCommands(Generation generation, Contributions out) {
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

    /** A time limit that operators may set. */
    public static void milliseconds(String name, String value, String description, Contributions out) {
        out.env(EnvVar.withDefault(name, new EnvVar.Whole(100, 600_000), value, description + ", in milliseconds"));
    }

    /** Name of the database of a project. */
    public static String name(String project) {
        return project.replace('-', '_');
    }
}
