package dev.nodesmith.generate.data.relational.sqlite;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.MigratingFeature;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.database.sqlite.SqliteFeature;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Report;
import java.util.Map;
import java.util.stream.Stream;

/** Decimals for a database that has none. */
public final class SqliteDecimalsFeature implements Feature {

    @Override
    public String id() {
        return "sqlite-decimals";
    }

    @Override
    public String title() {
        return "Decimals in SQLite";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.DATA) instanceof MigratingFeature
                && generation.selection().on(Axis.DATABASE) instanceof SqliteFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        boolean average = averages(plan);
        if (has(plan) || average) {
            boolean hasLong = decimals(plan).anyMatch(SqliteDialect::isLong);
            Map<String, Object> model = Map.of("long", hasLong, "average", average);
            out.source(Role.of("stored-decimals"), Place.DATABASE, "", "decimals", "decimals.ts.ftl", model);
        }
    }

    /** Whether any column is a decimal. */
    public static boolean has(BackendPlan plan) {
        return decimals(plan).findAny().isPresent();
    }

    /** The types of all decimal columns. */
    public static Stream<FieldType.DecimalType> decimals(BackendPlan plan) {
        return plan.resources().stream()
                .flatMap(r -> r.columns().stream())
                .map(c -> c.type())
                .filter(FieldType.DecimalType.class::isInstance)
                .map(FieldType.DecimalType.class::cast);
    }

    private static boolean averages(BackendPlan plan) {
        return plan.reports().stream()
                .flatMap(r -> r.measures().stream())
                .anyMatch(m -> m.function() == Report.Function.AVERAGE && m.type() instanceof FieldType.DecimalType);
    }
}
