package dev.nodesmith.generate.data.relational.postgresql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.database.postgresql.PostgresqlFeature;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Parsers by type, so that rows of {@code pg} need no further work. */
public final class WireTypesFeature implements Feature {

    @Override
    public String id() {
        return "wire-types";
    }

    @Override
    public String title() {
        return "Values of PostgreSQL as JSON has them";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATABASE) instanceof PostgresqlFeature
                && generation.selection().choices().values().stream().anyMatch(JsonRowsFeature.class::isInstance);
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        Map<String, Object> model = Map.of("arrays", List.copyOf(QueryUse.arrays(generation.plan())));
        out.source(Role.of("wire-types"), Place.DATABASE, "", "wire-types", "wire-types.ts.ftl", model);
    }
}
