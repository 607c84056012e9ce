/** PostgreSQL: its place in development, tests and production. */
@NullMarked
package dev.nodesmith.generate.database.postgresql;

import org.jspecify.annotations.NullMarked;
