/** Knex on SQLite. */
@NullMarked
package dev.nodesmith.generate.data.knex.sqlite;

import org.jspecify.annotations.NullMarked;
