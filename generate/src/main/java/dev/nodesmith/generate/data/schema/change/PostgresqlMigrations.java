package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes in PostgreSQL, all of one migration in one transaction. Indexes are built within it, while writers of their table wait:
 * one that is built concurrently cannot be taken back with the rest when that fails.
 */
record PostgresqlMigrations(PostgresqlDialect dialect) implements MigrationDialect {

    @Override
    public boolean keeps(Index index) {
        return true;
    }

    @Override
    public Cast cast(FieldType from, FieldType to) {
        return new PostgresqlCasts(dialect).of(from, to);
    }

    @Override
    public List<MigrationStep> steps(SchemaDiff diff) {
        PostgresqlStatements statements = new PostgresqlStatements(this);
        Risks risks = new Risks(this, diff);
        List<MigrationStep> steps = new ArrayList<>();
        if (diff.changes().stream().anyMatch(PostgresqlMigrations::searches)) {
            steps.add(MigrationStep.safe("have the extension pg_trgm", "CREATE EXTENSION IF NOT EXISTS pg_trgm;\n"));
        }
        for (SchemaChange change : diff.changes()) {
            boolean isNew = diff.created().contains(change.table().name());
            Risk risk = isNew && isPart(change) ? Risk.NONE : risks.of(change);
            if (change instanceof SchemaChange.AddColumn added && statements.isFilledEach(added.column())) {
                risk = Risk.of(Safety.REWRITES, "every row gets a value of its own");
            }
            steps.add(risk.step(change, statements.of(change)));
        }
        return List.copyOf(steps);
    }

    private static boolean searches(SchemaChange change) {
        return change instanceof SchemaChange.AddIndex added && added.index().kind() == Index.Kind.SEARCH;
    }

    /** Of a table that is made in the same migration, on which nobody waits. */
    private static boolean isPart(SchemaChange change) {
        return change instanceof SchemaChange.AddKey || change instanceof SchemaChange.AddIndex;
    }
}
