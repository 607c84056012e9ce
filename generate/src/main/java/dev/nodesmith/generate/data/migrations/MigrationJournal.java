package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.data.schema.Dialect;
import java.util.Optional;

/**
 * Statements with which the runner notes what it has applied.
 *
 * @param create makes the table, unless it is there
 * @param list gives {@code name} and {@code checksum} of what has been applied, by name
 * @param note adds a migration: its name and its checksum, in this order
 * @param forget removes a name
 * @param steps where a migration can stop half-way: {@code note} then says that it begins
 */
public record MigrationJournal(String create, String list, String note, String forget, Optional<Steps> steps) {

    /**
     * @param unfinished gives what began, one way or the other, and did not end
     * @param finish notes the end of a migration, by its name
     * @param reopen notes that a migration is about to be taken back, by its name
     */
    public record Steps(String unfinished, String finish, String reopen) {}

    /** Our own form. */
    static MigrationJournal own(Dialect dialect) {
        return switch (dialect.structure()) {
            case TRANSACTIONAL -> atOnce(dialect);
            case IMMEDIATE -> inSteps(dialect);
        };
    }

    private static MigrationJournal inSteps(Dialect dialect) {
        String table = """
                CREATE TABLE IF NOT EXISTS schema_migrations (
                  name varchar(255) PRIMARY KEY NOT NULL,
                  checksum char(64) NOT NULL,
                  began_at {instant} NOT NULL DEFAULT ({now}),
                  applied_at {instant}
                )""";
        String byName = " WHERE name = " + dialect.place(1);
        return new MigrationJournal(
                table.replace("{instant}", dialect.instantType()).replace("{now}", dialect.now()),
                "SELECT name, checksum FROM schema_migrations WHERE applied_at IS NOT NULL ORDER BY name",
                "INSERT INTO schema_migrations (name, checksum) VALUES (" + dialect.place(1) + ", " + dialect.place(2)
                        + ")",
                "DELETE FROM schema_migrations" + byName,
                Optional.of(new Steps(
                        "SELECT name, checksum FROM schema_migrations WHERE applied_at IS NULL",
                        "UPDATE schema_migrations SET applied_at = " + dialect.now() + byName,
                        "UPDATE schema_migrations SET applied_at = NULL" + byName)));
    }

    private static MigrationJournal atOnce(Dialect dialect) {
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
                "DELETE FROM schema_migrations WHERE name = " + dialect.place(1),
                Optional.empty());
    }
}
