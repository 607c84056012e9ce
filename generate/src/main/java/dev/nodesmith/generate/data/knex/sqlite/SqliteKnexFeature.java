package dev.nodesmith.generate.data.knex.sqlite;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.knex.KnexFeature;
import dev.nodesmith.generate.database.sqlite.SqliteFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What Knex needs of libSQL's driver: its handle of the file, and the meaning of its errors. */
public final class SqliteKnexFeature implements Feature {

    @Override
    public String id() {
        return "knex-sqlite";
    }

    @Override
    public String title() {
        return "Knex on SQLite";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof KnexFeature
                && generation.selection().on(Axis.DATABASE) instanceof SqliteFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        for (String role : List.of("knex-connection", "knex-migrations", "driver-errors")) {
            out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of());
        }
    }
}
