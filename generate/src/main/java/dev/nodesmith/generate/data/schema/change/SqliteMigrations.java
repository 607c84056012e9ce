package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.SqliteDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes in SQLite, all of one migration in one transaction with foreign keys off, which are checked before it ends. A table
 * whose columns alone come, go or get other names is altered; for anything else it is made anew and takes the rows over.
 */
record SqliteMigrations(SqliteDialect dialect) implements MigrationDialect {

    private static final Risk REBUILT = Risk.of(Safety.REWRITES, "the table is written anew");

    @Override
    public boolean keeps(Index index) {
        return index.kind() != Index.Kind.SEARCH;
    }

    @Override
    public Cast cast(FieldType from, FieldType to) {
        return new SqliteCasts(dialect).of(from, to);
    }

    @Override
    public List<MigrationStep> steps(SchemaDiff diff) {
        SqliteRebuilds rebuilds = SqliteRebuilds.of(diff, this);
        SqliteStatements statements = new SqliteStatements(dialect);
        List<MigrationStep> before = new ArrayList<>();
        List<MigrationStep> after = new ArrayList<>();
        Risks risks = new Risks(this, diff);
        for (SchemaChange change : diff.changes()) {
            boolean known = isPartOfStatement(change, diff) || rebuilds.holds(change);
            if (!known) {
                Risk risk = diff.created().contains(change.table().name()) && change instanceof SchemaChange.AddIndex
                        ? Risk.NONE
                        : risks.of(change);
                (ChangeOrder.isAfterMoves(change) ? after : before).add(risk.step(change, statements.of(change)));
            }
        }
        for (SqliteRebuild rebuild : rebuilds.all()) {
            String statement = rebuild.statement();
            for (SchemaChange change : rebuild.changes()) {
                Risk risk = risks.of(change);
                before.add((statement.isEmpty() ? risk : risk.or(REBUILT)).shared(change, statement));
                statement = "";
            }
        }
        before.addAll(after);
        return List.copyOf(before);
    }

    /** Keys stand in the statement that makes their table, and go with it. */
    private static boolean isPartOfStatement(SchemaChange change, SchemaDiff diff) {
        Table table = change.table();
        return switch (change) {
            case SchemaChange.AddKey c -> diff.created().contains(table.name());
            case SchemaChange.DropKey c ->
                diff.pairs().stream().noneMatch(pair -> pair.before().equals(table));
            case SchemaChange.RenameConstraint c ->
                diff.pairs().stream().noneMatch(pair -> pair.after().equals(table));
            default -> false;
        };
    }
}
