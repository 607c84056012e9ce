/** Repositories on the query builder of Knex, and migrations in its format. */
@NullMarked
package dev.nodesmith.generate.data.knex;

import org.jspecify.annotations.NullMarked;
