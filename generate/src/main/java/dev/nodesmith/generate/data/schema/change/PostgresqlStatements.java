package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.PostgresqlDialect;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.model.DefaultValue;

/** The statements of PostgreSQL, each on lines of its own. */
final class PostgresqlStatements {

    private final PostgresqlMigrations migrations;
    private final PostgresqlDialect dialect;
    private final RowStatements rows;

    PostgresqlStatements(PostgresqlMigrations migrations) {
        this.migrations = migrations;
        this.dialect = migrations.dialect();
        this.rows = new RowStatements(dialect, "gen_random_uuid()");
    }

    String of(SchemaChange change) {
        return switch (change) {
            case SchemaChange.CreateTable c -> dialect.ddl().createTable(c.table());
            case SchemaChange.DropTable c -> "DROP TABLE " + name(c.table()) + ";\n";
            case SchemaChange.RenameTable c -> renameTable(c);
            case SchemaChange.AddColumn c ->
                alter(c.table(), "ADD COLUMN " + dialect.ddl().column(c.table(), c.column()));
            case SchemaChange.DropColumn c -> alter(c.table(), "DROP COLUMN " + name(c.column()));
            case SchemaChange.RenameColumn c ->
                alter(c.table(), "RENAME COLUMN " + name(c.former()) + " TO " + name(c.column()));
            case SchemaChange.ChangeType c -> changeType(c);
            case SchemaChange.SetNotNull c -> alterColumn(c.table(), c.column(), "SET NOT NULL");
            case SchemaChange.DropNotNull c -> alterColumn(c.table(), c.column(), "DROP NOT NULL");
            case SchemaChange.ChangeDefault c ->
                alterColumn(
                        c.table(),
                        c.column(),
                        dialect.defaultValue(c.column())
                                .map(value -> "SET DEFAULT " + value)
                                .orElse("DROP DEFAULT"));
            case SchemaChange.Backfill c -> rows.fill(c);
            case SchemaChange.RenameValues c -> rows.rename(c);
            case SchemaChange.AddCheck c ->
                alter(
                        c.table(),
                        "ADD CONSTRAINT " + c.check().name() + " CHECK ("
                                + dialect.condition(c.table(), c.check()).orElseThrow() + ")");
            case SchemaChange.DropCheck c -> dropConstraint(c.table(), c.check().name());
            case SchemaChange.AddKey c ->
                alter(c.table(), "ADD " + dialect.ddl().constraint(c.key()));
            case SchemaChange.DropKey c -> dropConstraint(c.table(), c.key().name());
            case SchemaChange.AddIndex c -> dialect.ddl().createIndex(c.table(), c.index());
            case SchemaChange.DropIndex c -> "DROP INDEX " + c.index().name() + ";\n";
            case SchemaChange.RenameIndex c ->
                "ALTER INDEX " + c.former().name() + " RENAME TO " + c.index().name() + ";\n";
            case SchemaChange.RenameConstraint c ->
                alter(c.table(), "RENAME CONSTRAINT " + c.former() + " TO " + c.name());
            case SchemaChange.Spread c -> rows.spread(c);
            case SchemaChange.Gather c -> rows.gather(c);
            case SchemaChange.Carry c -> rows.carry(c);
        };
    }

    /** Whether a column that is added has a value that differs from row to row. */
    boolean isFilledEach(Column column) {
        return column.defaultValue()
                .filter(DefaultValue.RandomUuid.class::isInstance)
                .isPresent();
    }

    /** The sequence of a key that counts up is called after its table, too. */
    private String renameTable(SchemaChange.RenameTable change) {
        String statement = "ALTER TABLE " + name(change.former()) + " RENAME TO " + name(change.table()) + ";\n";
        Column key = change.table().primaryKey().getFirst();
        return key.filled() == Column.Filled.BY_DATABASE
                ? statement + "ALTER SEQUENCE " + change.former().name() + "_" + key.name() + "_seq RENAME TO "
                        + change.table().name() + "_" + key.name() + "_seq;\n"
                : statement;
    }

    private String changeType(SchemaChange.ChangeType change) {
        String type = dialect.type(change.column().type());
        Cast cast = migrations.cast(change.former().type(), change.column().type());
        String column = name(change.column());
        String using = cast instanceof Cast.By by && !by.expression().equals("%s") ? " USING " + by.of(column) : "";
        String statement = alterColumn(change.table(), change.column(), "TYPE " + type + using);
        return change.column().filled() == Column.Filled.BY_DATABASE
                ? statement + "ALTER SEQUENCE " + change.table().name() + "_"
                        + change.column().name() + "_seq AS " + type + ";\n"
                : statement;
    }

    private String dropConstraint(Table table, String constraint) {
        return alter(table, "DROP CONSTRAINT " + constraint);
    }

    private String alterColumn(Table table, Column column, String action) {
        return alter(table, "ALTER COLUMN " + name(column) + " " + action);
    }

    private String alter(Table table, String action) {
        return "ALTER TABLE " + name(table) + " " + action + ";\n";
    }

    private String name(Table table) {
        return dialect.quote(table.name());
    }

    private String name(Column column) {
        return dialect.quote(column.name());
    }
}
