package dev.nodesmith.generate.data.schema.change;

import java.util.Optional;

/**
 * One step of a migration as people read it before it runs.
 *
 * @param change what it is in the schema; empty where its statement does more than that, or serves others only
 * @param words what it does, {@code add column books.isbn}
 * @param statement what the database is told, on lines of its own; steps of one table may share statements, which stand with the first
 * @param reason why it is of that safety, a sentence without its full stop; empty for a safe one
 * @param count statement that gives one number: rows or values that a step loses, or those over which it fails
 */
public record MigrationStep(
        Optional<SchemaChange> change,
        String words,
        String statement,
        Safety safety,
        String reason,
        Optional<String> count) {

    static MigrationStep safe(String words, String statement) {
        return new MigrationStep(Optional.empty(), words, statement, Safety.SAFE, "", Optional.empty());
    }
}
