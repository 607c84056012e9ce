/** What data layers on MySQL and MariaDB share: what values, errors and reports look like there. */
@NullMarked
package dev.nodesmith.generate.data.relational.mysql;

import org.jspecify.annotations.NullMarked;
