package dev.nodesmith.generate.data.relational.mysql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.DriverErrorsFeature;
import dev.nodesmith.generate.data.sql.SqlFeature;
import dev.nodesmith.generate.data.sql.SqlPart;
import dev.nodesmith.generate.database.mysql.MysqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;
import java.util.Optional;

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
                && (hasDriver(generation) || SqlFeature.part(generation).isPresent());
    }

    /** The role that they are found in: an ORM with errors of its own has the usual one for these. */
    public static String role(Generation generation) {
        return hasDriver(generation) ? "driver-errors" : "mysql-errors";
    }

    private static boolean hasDriver(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof DriverErrorsFeature
                || SqlFeature.part(generation).equals(Optional.of(SqlPart.ALL));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String role = role(generation);
        Map<String, Object> model = Map.of("constraints", hasDriver(generation));
        out.source(Role.of(role), Place.DATABASE, "", role, "driver-errors.ts.ftl", model);
    }
}
