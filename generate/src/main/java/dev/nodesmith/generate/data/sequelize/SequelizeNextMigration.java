package dev.nodesmith.generate.data.sequelize;

import dev.nodesmith.generate.data.relational.StatementLiterals;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.MigrationStep;
import dev.nodesmith.generate.data.schema.change.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A migration after the first one: in the words of Sequelize's query interface what they say as well, in SQL the rest.
 *
 * <pre>
 * addColumn('books', 'isbn', { type: DataTypes.STRING(13) }, { transaction })
 * sequelize.query(`UPDATE books SET copies = 0 WHERE copies IS NULL`, { transaction })
 * </pre>
 */
final class SequelizeNextMigration {

    private SequelizeNextMigration() {}

    /** Calls after {@code queryInterface.}, without semicolon. */
    static List<String> calls(List<MigrationStep> steps) {
        List<String> calls = new ArrayList<>();
        for (MigrationStep step : steps) {
            step.change()
                    .flatMap(SequelizeNextMigration::words)
                    .ifPresentOrElse(calls::addAll, () -> calls.addAll(queries(step.statement())));
        }
        return List.copyOf(calls);
    }

    private static Optional<List<String>> words(SchemaChange change) {
        Table table = change.table();
        String name = Ts.string(table.name());
        return switch (change) {
            case SchemaChange.CreateTable c -> Optional.of(made(table));
            case SchemaChange.DropTable c -> Optional.of(List.of("dropTable(" + name + ", { transaction })"));
            case SchemaChange.AddColumn c ->
                Optional.of(List.of(
                        "addColumn(" + name + ", " + Ts.string(c.column().name()) + ", "
                                + SequelizeMigration.definition(table, c.column()) + ", { transaction })"));
            case SchemaChange.DropColumn c ->
                Optional.of(List.of(
                        "removeColumn(" + name + ", " + Ts.string(c.column().name()) + ", { transaction })"));
            case SchemaChange.RenameColumn c ->
                Optional.of(List.of(
                        "renameColumn(" + name + ", " + Ts.string(c.former().name()) + ", "
                                + Ts.string(c.column().name()) + ", { transaction })"));
            case SchemaChange.AddKey c -> Optional.of(List.of(SequelizeMigration.foreign(table, c.key())));
            case SchemaChange.AddIndex c -> Optional.of(List.of(SequelizeMigration.index(table, c.index())));
            default -> Optional.empty();
        };
    }

    private static List<String> made(Table table) {
        List<String> calls = new ArrayList<>();
        String columns = String.join(", ", SequelizeMigration.columns(table));
        calls.add("createTable(" + Ts.string(table.name()) + ", { " + columns + " }, { transaction })");
        SequelizeMigration.checks(table).forEach(check -> calls.add("sequelize.query(" + check + ", { transaction })"));
        return calls;
    }

    private static List<String> queries(String script) {
        return StatementLiterals.of(script).stream()
                .map(statement -> "sequelize.query(" + statement + ", { transaction })")
                .toList();
    }
}
