package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.data.schema.Dialect;

/** A data layer whose migrations are SQL files, applied by the runner of this package. */
public interface SqlMigratingFeature extends MigratingFeature {

    MigrationLayout migrations();

    /** Where it is noted what has been applied. */
    default MigrationJournal journal(Dialect dialect) {
        return MigrationJournal.own(dialect);
    }
}
