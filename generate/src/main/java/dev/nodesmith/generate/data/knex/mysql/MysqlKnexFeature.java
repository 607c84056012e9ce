package dev.nodesmith.generate.data.knex.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.knex.KnexFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** What Knex needs of {@code mysql2}: its connections, and what every session begins with. */
public final class MysqlKnexFeature implements Feature {

    @Override
    public String id() {
        return "knex-mysql";
    }

    @Override
    public String title() {
        return "Knex on MySQL and MariaDB";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof KnexFeature
                && generation.selection().on(Axis.DATABASE) instanceof MysqlFeature;
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
