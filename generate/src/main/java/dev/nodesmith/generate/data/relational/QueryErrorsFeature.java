package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** What errors of queries mean to the program, and the transactions that are done again because of them. */
public final class QueryErrorsFeature implements Feature {

    @Override
    public String id() {
        return "query-errors";
    }

    @Override
    public String title() {
        return "Errors of queries";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof OrmFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        add(out, "repeating");
        if (generation.selection().on(Axis.DATA) instanceof DriverErrorsFeature) {
            add(out, "query-errors");
        }
    }

    private static void add(Contributions out, String role) {
        out.source(Role.of(role), Place.DATABASE, "", role, role + ".ts.ftl", Map.of());
    }
}
