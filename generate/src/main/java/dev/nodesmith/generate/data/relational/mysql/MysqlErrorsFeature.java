package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** What errors of {@code mysql2} mean. */
public final class MysqlErrorsFeature implements Feature {

    @Override
    public String id() {
        return "mysql-errors";
    }

    @Override
    public String title() {
        return "Errors of MySQL and MariaDB";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATABASE) instanceof MysqlFeature
                && generation.selection().on(Axis.DATA) instanceof DriverErrorsFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String role = "driver-errors";
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of("constraints", true));
    }
}
