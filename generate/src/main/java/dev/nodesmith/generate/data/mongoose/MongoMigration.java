package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.Past;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.SchemaPlanner;
import dev.nodesmith.generate.data.schema.change.Migration;
import dev.nodesmith.generate.data.schema.change.MigrationDialect;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.data.schema.change.ModelRenames;
import dev.nodesmith.generate.data.schema.change.Renames;
import dev.nodesmith.generate.data.schema.change.SchemaDiff;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration after the first one: the changes that tables would see, made to documents. Links that become an entity of their own
 * have to be moved by hand: its documents would need ids, which the server does not make.
 *
 * @param steps as people read them before they run
 */
record MongoMigration(String name, List<MigrationStep> steps, List<String> up, List<String> down) {

    private static final MigrationDialect TABLES = MigrationDialect.of(new PostgresqlDialect());

    static MongoMigration since(Past past, BackendPlan plan) {
        BackendPlan formerPlan = BackendPlanner.plan(past.before());
        ModelRenames.Side before = new ModelRenames.Side(formerPlan, SchemaPlanner.plan(formerPlan));
        ModelRenames.Side after = new ModelRenames.Side(plan, SchemaPlanner.plan(plan));
        Renames renames = ModelRenames.between(before, after).withoutCarried();
        Migration migration = Migration.between(before.schema(), after.schema(), renames, TABLES, past.migrations());
        MongoChanges changes = MongoChanges.of(Map.of(formerPlan, before.schema(), plan, after.schema()));
        return new MongoMigration(
                migration.name(),
                migration.up().stream().map(step -> told(step, changes)).toList(),
                statements(before, after, renames, migration.forth(), changes),
                statements(after, before, renames.reversed(), migration.back(), changes));
    }

    /** Whether nothing is to be done, as for an index that MongoDB does not have. */
    boolean isEmpty() {
        return up.isEmpty() && down.isEmpty();
    }

    private static MigrationStep told(MigrationStep step, MongoChanges changes) {
        String statement = step.change()
                .map(change -> String.join("\n", changes.statements(change)))
                .orElse("");
        return new MigrationStep(
                step.change(), step.words(), statement, step.safety(), step.reason(), Optional.empty());
    }

    private static List<String> statements(
            ModelRenames.Side before, ModelRenames.Side after, Renames renames, SchemaDiff diff, MongoChanges changes) {
        MongoStructure structure = MongoStructure.between(
                MongoCollection.of(before.plan(), before.schema()),
                MongoCollection.of(after.plan(), after.schema()),
                renames.tables());
        List<String> statements = new ArrayList<>(structure.before());
        diff.changes().forEach(change -> statements.addAll(changes.statements(change)));
        counters(
                        MongooseStores.counts(before.plan(), before.schema()),
                        MongooseStores.counts(after.plan(), after.schema()))
                .ifPresent(statements::add);
        statements.addAll(structure.after());
        return List.copyOf(statements);
    }

    /** Where the last numbers of keys are that count up, as the first migration makes it. */
    private static Optional<String> counters(boolean before, boolean after) {
        if (before == after) {
            return Optional.empty();
        }
        return Optional.of(
                after
                        ? "await db.createCollection('key_counters', { validator: { $jsonSchema: { bsonType: 'object', required:"
                                + " ['_id', 'value'], properties: { _id: { bsonType: 'string' }, value: { bsonType: 'long' } } } } });"
                        : "await db.dropCollection('key_counters');");
    }
}
