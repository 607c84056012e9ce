/** MySQL and MariaDB: their place in development, tests and production. */
@NullMarked
package dev.nodesmith.generate.database.mysql;

import org.jspecify.annotations.NullMarked;
