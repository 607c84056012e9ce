/** Knex on PostgreSQL. */
@NullMarked
package dev.nodesmith.generate.data.knex.postgresql;

import org.jspecify.annotations.NullMarked;
