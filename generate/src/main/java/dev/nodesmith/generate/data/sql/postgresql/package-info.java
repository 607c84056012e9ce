/** The data layer {@code sql} on PostgreSQL. */
@NullMarked
package dev.nodesmith.generate.data.sql.postgresql;

import org.jspecify.annotations.NullMarked;
