package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.plan.BackendPlan;

/** A data layer whose tables are made by the migrations of this package. */
public interface MigratingFeature extends Feature {

    MigrationLayout migrations();

    /** Where it is noted what has been applied. */
    default MigrationJournal journal(Dialect dialect) {
        return MigrationJournal.own(dialect);
    }

    /** The tables, which a layer may ask for in another form where it could not read or write them otherwise. */
    default Schema schema(BackendPlan plan, Dialect dialect) {
        return SchemaPlanner.plan(plan);
    }
}
