package dev.nodesmith.generate.core.runtime;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** The process from its start to its end: entry, composition root, the port to the database, overload, orderly stop. */
public final class ServerFeature implements Feature {

    @Override
    public String id() {
        return "server";
    }

    @Override
    public String title() {
        return "Server process";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("server", Place.ENTRY, "server", "server.ts.ftl", Map.of());
        out.source(
                "container",
                Place.ENTRY,
                "container",
                "container.ts.ftl",
                Map.of("services", ServiceEntry.of(generation.plan())));
        out.source(
                "database-port",
                Place.STORAGE,
                "database",
                "database-port.ts.ftl",
                Map.of("resources", generation.plan().resources()));
        for (String role : List.of("config-or-exit", "request-context", "lifecycle", "overload", "shutdown")) {
            out.source(role, Place.SHARED, role, role + ".ts.ftl", Map.of());
        }
        String entry = generation.layout().path(Place.ENTRY, "", "server");
        out.script(
                "start",
                "node --env-file-if-exists=.env " + generation.language().built(entry));
        variables(out);
    }

    private static void variables(Contributions out) {
        out.env(EnvVar.withDefault(
                "NODE_ENV",
                new EnvVar.Choice(List.of("development", "test", "production")),
                "development",
                "What the process is run for"));
        out.env(EnvVar.withDefault("HOST", new EnvVar.Text(1), "127.0.0.1", "Address to listen on"));
        out.env(EnvVar.withDefault("PORT", new EnvVar.Whole(0, 65_535), "3000", "Port to listen on"));
        out.env(EnvVar.withDefault(
                "SHUTDOWN_DELAY_MS",
                new EnvVar.Whole(0, 600_000),
                "500",
                "Time between turning not ready and closing the port, for load balancers to look elsewhere"));
        out.env(EnvVar.withDefault(
                "SHUTDOWN_GRACE_MS",
                new EnvVar.Whole(1, 600_000),
                "10000",
                "Time that requests under way are given to finish when the process is told to stop"));
        out.env(EnvVar.withDefault(
                "MAX_EVENT_LOOP_DELAY_MS",
                new EnvVar.Whole(10, 600_000),
                "1000",
                "Delay of the event loop above which requests are answered with 503"));
    }
}
