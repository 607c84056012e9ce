package dev.nodesmith.generate.data.migrations;

import dev.nodesmith.generate.Feature;

/** A data layer whose tables are made by the migrations of this package. */
public interface MigratingFeature extends Feature {

    MigrationLayout migrations();
}
