package dev.nodesmith.generate.data.knex.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.knex.KnexFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What Knex needs of {@code pg}: its connections, and the meaning of its errors. */
public final class PostgresqlKnexFeature implements Feature {

    @Override
    public String id() {
        return "knex-postgresql";
    }

    @Override
    public String title() {
        return "Knex on PostgreSQL";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof KnexFeature
                && generation.selection().on(Axis.DATABASE) instanceof PostgresqlFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        for (String role : List.of("knex-connection", "knex-migrations")) {
            out.source(
                    Role.of(role),
                    Place.DATABASE,
                    "",
                    role,
                    role + ".ts.ftl",
                    Map.of("connections", OrmFeature.connections(generation)));
        }
    }
}
