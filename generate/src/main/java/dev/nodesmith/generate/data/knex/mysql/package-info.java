/** The data layer {@code knex} on MySQL and MariaDB. */
@NullMarked
package dev.nodesmith.generate.data.knex.mysql;

import org.jspecify.annotations.NullMarked;
