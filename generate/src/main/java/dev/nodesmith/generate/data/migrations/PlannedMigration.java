package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.Slot;
import dev.nodesmith.generate.data.schema.Dialect;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.data.schema.change.MigrationDialect;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.data.schema.change.ModelRenames;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import java.util.ArrayList;
import java.util.List;

/** What a project's next migration is to be. */
public sealed interface PlannedMigration {

    /** The steps of the migration that is derived, in their order. */
    Slot<MigrationStep> STEPS = Slot.of("steps of the migration", MigrationStep.class);

    /** Names of all migrations that there are then, in their order. */
    List<String> names();

    /** The whole structure: nothing is there yet. */
    record First(Schema schema, List<String> names) implements PlannedMigration {}

    /** From one structure to another one. */
    record Next(Migration migration, List<String> names) implements PlannedMigration {}

    /** The structure stays as it is. */
    record Unchanged(List<String> names) implements PlannedMigration {}

    /**
     * @param first name of the first migration
     */
    static PlannedMigration of(Generation generation, MigratingFeature data, Dialect dialect, String first) {
        Schema schema = data.schema(generation.plan(), dialect);
        return generation
                .past()
                .filter(past -> !past.migrations().isEmpty())
                .map(past -> since(past, new ModelRenames.Side(generation.plan(), schema), data, dialect))
                .orElseGet(() -> new First(schema, List.of(first)));
    }

    private static PlannedMigration since(Past past, ModelRenames.Side after, MigratingFeature data, Dialect dialect) {
        BackendPlan plan = BackendPlanner.plan(past.before());
        ModelRenames.Side before = new ModelRenames.Side(plan, data.schema(plan, dialect));
        Migration migration = Migration.between(
                before.schema(),
                after.schema(),
                ModelRenames.between(before, after),
                MigrationDialect.of(dialect),
                past.migrations());
        List<String> present = past.migrations().stream().sorted().toList();
        if (migration.isEmpty()) {
            return new Unchanged(present);
        }
        List<String> names = new ArrayList<>(present);
        names.add(migration.name());
        return new Next(migration, List.copyOf(names));
    }

    /** Tells the steps. */
    default void tell(Contributions out) {
        if (this instanceof Next next) {
            next.migration().up().forEach(step -> out.add(STEPS, step));
        }
    }
}
