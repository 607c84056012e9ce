package dev.nodesmith.generate;

import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.AppVolume;
import dev.nodesmith.generate.ops.BackingService;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.Map;
import java.util.Optional;

/** Contributes to the documents what the features of a stack would. */
public record StackStub(Database database) implements Feature {

    public enum Database {
        SERVER,
        FILE
    }

    @Override
    public String id() {
        return "stub";
    }

    @Override
    public String title() {
        return "Stub";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source(Role.of("server"), Place.ENTRY, "", "server", "empty.ts.ftl", Map.of());
        out.source(Role.of("migrate"), Place.DATABASE, "", "migrate", "empty.ts.ftl", Map.of());
        out.env(EnvVar.required("JWT_SECRET", new EnvVar.Secret(32), "change-me", "Signs access tokens."));
        out.env(EnvVar.withDefault("PORT", new EnvVar.Whole(0, 65_535), "3000", "Port to listen on."));
        out.env(EnvVar.required("DATABASE_URL", new EnvVar.Text(1), "database", "Address of the database."));
        out.add(OpsSlots.RUNTIME_FILES, "migrations/");
        out.script("start", "node dist/server.js");
        out.script("migrate", "tsx src/database/migrate.ts up");
        switch (database) {
            case SERVER -> {
                out.add(
                        OpsSlots.SERVICES,
                        new BackingService(
                                "postgres",
                                "postgres:18-bookworm",
                                5432,
                                Map.of("POSTGRES_PASSWORD", "app"),
                                "pg_isready -U postgres",
                                Optional.of("/var/lib/postgresql"),
                                Map.of("DATABASE_URL", "postgresql://postgres:app@{host}:5432/app"),
                                Map.of("TEST_DATABASE_URL", "postgresql://postgres:app@{host}:5432/postgres")));
                out.add(
                        OpsSlots.SERVICES,
                        new BackingService(
                                "redis",
                                "redis:8-bookworm",
                                6379,
                                Map.of(),
                                "redis-cli ping",
                                Optional.empty(),
                                Map.of("REDIS_URL", "redis://{host}:6379"),
                                Map.of()));
            }
            case FILE ->
                out.add(OpsSlots.VOLUMES, new AppVolume("data", "/data", Map.of("DATABASE_URL", "file:/data/app.db")));
        }
    }
}
