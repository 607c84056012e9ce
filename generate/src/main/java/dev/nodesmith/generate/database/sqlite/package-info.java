/** SQLite: its place in development, tests and production. */
@NullMarked
package dev.nodesmith.generate.database.sqlite;

import org.jspecify.annotations.NullMarked;
