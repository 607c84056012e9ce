/** The data layer {@code sql}: typed repositories on named prepared statements. */
@NullMarked
package dev.nodesmith.generate.data.sql;

import org.jspecify.annotations.NullMarked;
