/** The data layer {@code sql} on MySQL and MariaDB. */
@NullMarked
package dev.nodesmith.generate.data.sql.mysql;

import org.jspecify.annotations.NullMarked;
