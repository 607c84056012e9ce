package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.postgresql.JsonRowsFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** Instants between their form in JSON and the one of {@code datetime}, for layers that meet the driver's texts. */
public final class MysqlDatetimesFeature implements Feature {

    @Override
    public String id() {
        return "mysql-datetimes";
    }

    @Override
    public String title() {
        return "Instants in MySQL and MariaDB";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATABASE) instanceof MysqlFeature
                && generation.selection().choices().values().stream().anyMatch(JsonRowsFeature.class::isInstance);
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source(Role.of("wire-types"), Place.DATABASE, "", "datetimes", "datetimes.ts.ftl", Map.of());
    }
}
