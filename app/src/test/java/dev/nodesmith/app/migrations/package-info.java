/** Migrations that are derived from two models, run on real databases with rows in them. */
@NullMarked
package dev.nodesmith.app.migrations;

import org.jspecify.annotations.NullMarked;
