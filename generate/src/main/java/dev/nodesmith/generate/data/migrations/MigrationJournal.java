package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.data.schema.Dialect;

/**
 * Statements with which the runner notes what it has applied.
 *
 * @param create makes the table, unless it is there
 * @param list gives {@code name} and {@code checksum} of what has been applied, by name
 * @param note adds a migration: its name and its checksum, in this order
 * @param forget removes a name
 */
public record MigrationJournal(String create, String list, String note, String forget) {

    /** Our own form. */
    static MigrationJournal own(Dialect dialect) {
        String table = """
                CREATE TABLE IF NOT EXISTS schema_migrations (
                  name text PRIMARY KEY NOT NULL,
                  checksum char(64) NOT NULL,
                  applied_at {instant} NOT NULL DEFAULT ({now})
                )""";
        return new MigrationJournal(
                table.replace("{instant}", dialect.instantType()).replace("{now}", dialect.now()),
                "SELECT name, checksum FROM schema_migrations ORDER BY name",
                "INSERT INTO schema_migrations (name, checksum) VALUES (" + dialect.place(1) + ", " + dialect.place(2)
                        + ")",
                "DELETE FROM schema_migrations WHERE name = " + dialect.place(1));
    }
}
