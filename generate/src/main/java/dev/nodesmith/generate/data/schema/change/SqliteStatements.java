package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.SqliteDialect;

/** What SQLite changes without making a table anew. */
record SqliteStatements(SqliteDialect dialect) {

    /** There is no function for them; of version 4, as the random ones of other databases. */
    private static final String UUID = "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || "
            + "substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + abs(random() % 4), 1) || "
            + "substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";

    static RowStatements rows(SqliteDialect dialect) {
        return new RowStatements(dialect, UUID);
    }

    String of(SchemaChange change) {
        String table = dialect.quote(change.table().name());
        return switch (change) {
            case SchemaChange.CreateTable c -> dialect.ddl().createTable(c.table());
            case SchemaChange.DropTable c -> "DROP TABLE " + table + ";\n";
            case SchemaChange.RenameTable c ->
                "ALTER TABLE " + dialect.quote(c.former().name()) + " RENAME TO " + table + ";\n";
            case SchemaChange.AddColumn c ->
                "ALTER TABLE " + table + " ADD COLUMN " + dialect.ddl().column(c.table(), c.column()) + ";\n";
            case SchemaChange.DropColumn c ->
                "ALTER TABLE " + table + " DROP COLUMN "
                        + dialect.quote(c.column().name()) + ";\n";
            case SchemaChange.RenameColumn c ->
                "ALTER TABLE " + table + " RENAME COLUMN "
                        + dialect.quote(c.former().name()) + " TO "
                        + dialect.quote(c.column().name()) + ";\n";
            case SchemaChange.AddIndex c -> dialect.ddl().createIndex(c.table(), c.index());
            case SchemaChange.DropIndex c -> "DROP INDEX " + c.index().name() + ";\n";
            case SchemaChange.RenameIndex c ->
                "DROP INDEX " + c.former().name() + ";\n" + dialect.ddl().createIndex(c.table(), c.index());
            case SchemaChange.Spread c -> rows(dialect).spread(c);
            case SchemaChange.Carry c -> rows(dialect).carry(c);
            default -> throw new IllegalArgumentException("SQLite makes a table anew for " + change);
        };
    }
}
