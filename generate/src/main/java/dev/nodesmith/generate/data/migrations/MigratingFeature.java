package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.plan.BackendPlan;

/**
 * A data layer on tables that migrations make. It emits the role {@code migrations}, unless it is a {@link SqlMigratingFeature}.
 */
public interface MigratingFeature extends Feature {

    /** The tables, which a layer may ask for in another form where it could not read or write them otherwise. */
    default Schema schema(BackendPlan plan, Dialect dialect) {
        return SchemaPlanner.plan(plan);
    }
}
