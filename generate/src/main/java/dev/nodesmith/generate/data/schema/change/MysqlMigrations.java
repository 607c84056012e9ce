package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.MysqlDialect;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes in MySQL and MariaDB, each of which stays when a later one fails. A column is always defined as a whole, and what it is
 * held to comes with its table when that is new.
 */
record MysqlMigrations(MysqlDialect dialect) implements MigrationDialect {

    @Override
    public boolean keeps(Index index) {
        return index.kind() != Index.Kind.SEARCH;
    }

    @Override
    public Cast cast(FieldType from, FieldType to) {
        return MysqlCasts.of(dialect, from, to);
    }

    @Override
    public List<MigrationStep> steps(SchemaDiff diff) {
        List<SchemaChange> changes = new MysqlChanges(diff, this).changes();
        MysqlStatements statements = new MysqlStatements(diff, changes, this);
        Risks risks = new Risks(this, diff);
        boolean ahead = pointsAhead(diff, changes);
        List<MigrationStep> steps = new ArrayList<>();
        if (ahead) {
            steps.add(MigrationStep.safe("let tables point at later ones", "SET foreign_key_checks = 0;\n"));
        }
        for (SchemaChange change : changes) {
            steps.add(risks.of(change).step(change, statements.of(change)));
        }
        if (ahead) {
            steps.add(MigrationStep.safe("look at what tables point at again", "SET foreign_key_checks = 1;\n"));
        }
        return List.copyOf(steps);
    }

    /** Whether a new table points at one that is made after it. */
    private static boolean pointsAhead(SchemaDiff diff, List<SchemaChange> changes) {
        List<String> missing = new ArrayList<>(diff.created());
        for (SchemaChange change : changes) {
            if (change instanceof SchemaChange.CreateTable created) {
                missing.remove(created.table().name());
                if (created.table().foreignKeys().stream().anyMatch(key -> missing.contains(key.targetTable()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
