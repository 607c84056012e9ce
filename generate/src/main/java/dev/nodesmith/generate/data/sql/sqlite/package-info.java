/** The data layer {@code sql} on SQLite. */
@NullMarked
package dev.nodesmith.generate.data.sql.sqlite;

import org.jspecify.annotations.NullMarked;
