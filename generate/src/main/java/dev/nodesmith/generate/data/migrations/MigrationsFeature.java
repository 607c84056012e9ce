package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** The command line over the role {@code migrations}, whatever the form of the migrations is. */
public final class MigrationsFeature implements Feature {

    @Override
    public String id() {
        return "migrations";
    }

    @Override
    public String title() {
        return "Migrations";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source(Role.of("migrate"), Place.DATABASE, "", "migrate", "migrate.ts.ftl", Map.of());
    }
}
