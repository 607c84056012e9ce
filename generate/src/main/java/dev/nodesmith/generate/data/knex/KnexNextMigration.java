package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.StatementLiterals;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.data.schema.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration after the first one: in the words of Knex's schema builder what they say as well, in SQL the rest.
 *
 * <pre>
 * schema.alterTable('books', (table) => { table.string('isbn', 13); })
 * raw(`UPDATE books SET copies = 0 WHERE copies IS NULL`)
 * </pre>
 */
final class KnexNextMigration {

    private final KnexDialect dialect;

    KnexNextMigration(KnexDialect dialect) {
        this.dialect = dialect;
    }

    /** Calls after {@code knex.}, without semicolon. */
    List<String> calls(List<MigrationStep> steps) {
        List<String> calls = new ArrayList<>();
        for (MigrationStep step : steps) {
            step.change().flatMap(this::words).ifPresentOrElse(calls::add, () -> calls.addAll(raw(step.statement())));
        }
        return List.copyOf(calls);
    }

    private Optional<String> words(SchemaChange change) {
        if (dialect.tables() == KnexDialect.Tables.IN_SQL) {
            return Optional.empty();
        }
        String table = Ts.string(change.table().name());
        return switch (change) {
            case SchemaChange.CreateTable c -> Optional.of("schema.createTable(" + table + ", " + made(c.table()));
            case SchemaChange.AddColumn c -> Optional.of(alter(table, KnexMigration.column(c.column(), dialect)));
            case SchemaChange.DropColumn c
            when isBuilt() ->
                Optional.of(
                        alter(table, "table.dropColumn(" + Ts.string(c.column().name()) + ")"));
            case SchemaChange.RenameColumn c
            when isBuilt() ->
                Optional.of(alter(
                        table,
                        "table.renameColumn(" + Ts.string(c.former().name()) + ", "
                                + Ts.string(c.column().name()) + ")"));
            case SchemaChange.DropTable c -> Optional.of("schema.dropTable(" + table + ")");
            default -> Optional.empty();
        };
    }

    /** On SQLite the builder takes tables apart itself for these, by reading their statements. */
    private boolean isBuilt() {
        return dialect.tables() == KnexDialect.Tables.BEFORE_KEYS;
    }

    private String made(Table table) {
        List<String> lines = KnexMigration.columnsAndConstraints(table, dialect);
        return "(table) => { " + String.join("; ", lines) + "; })";
    }

    private static String alter(String table, String line) {
        return "schema.alterTable(" + table + ", (table) => { " + line + "; })";
    }

    /** A question mark is a place for a value. */
    private List<String> raw(String script) {
        return StatementLiterals.statements(script).stream()
                .map(statement -> "raw(" + StatementLiterals.literal(statement.replace("?", "\\?")) + ")")
                .toList();
    }
}
