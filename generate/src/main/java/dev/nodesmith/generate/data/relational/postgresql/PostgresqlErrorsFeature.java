package dev.nodesmith.generate.data.relational.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** What errors of {@code pg} mean. */
public final class PostgresqlErrorsFeature implements Feature {

    @Override
    public String id() {
        return "postgresql-errors";
    }

    @Override
    public String title() {
        return "Errors of PostgreSQL";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATABASE) instanceof PostgresqlFeature
                && generation.selection().on(Axis.DATA) instanceof DriverErrorsFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String role = "driver-errors";
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of());
    }
}
