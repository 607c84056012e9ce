package dev.nodesmith.generate.data.migrations;

/**
 * Where migrations lie.
 *
 * @param folder from the project's root, {@code migrations}
 * @param first folder name of the first migration, {@code 0001_initial}
 * @param up file that applies a migration
 * @param down file that takes it back
 */
public record MigrationLayout(String folder, String first, String up, String down) {

    /** Our own form. */
    public static final MigrationLayout NUMBERED =
            new MigrationLayout("migrations", "0001_initial", "up.sql", "down.sql");
}
