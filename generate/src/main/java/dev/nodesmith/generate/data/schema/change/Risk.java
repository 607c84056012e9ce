package dev.nodesmith.generate.data.schema.change;

import java.util.Optional;

/**
 * What a change can do to a database in use.
 *
 * @param reason as in {@link MigrationStep}
 * @param count as in {@link MigrationStep}
 */
record Risk(Safety safety, String reason, Optional<String> count) {

    static final Risk NONE = new Risk(Safety.SAFE, "", Optional.empty());

    static Risk of(Safety safety, String reason) {
        return new Risk(safety, reason, Optional.empty());
    }

    static Risk of(Safety safety, String reason, String count) {
        return new Risk(safety, reason, Optional.of(count));
    }

    /** The step of a change, whose statement makes that change and nothing else. */
    MigrationStep step(SchemaChange change, String statement) {
        return new MigrationStep(Optional.of(change), ChangeWords.of(change), statement, safety, reason, count);
    }

    /** The step of a change, whose statement is one of several changes. */
    MigrationStep shared(SchemaChange change, String statement) {
        return new MigrationStep(Optional.empty(), ChangeWords.of(change), statement, safety, reason, count);
    }

    /** This one, or the other where that is worse. */
    Risk or(Risk other) {
        return other.safety.compareTo(safety) > 0 ? other : this;
    }
}
