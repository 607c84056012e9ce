/** What data layers on SQLite share: the forms of decimals, the SQL of reports. */
@NullMarked
package dev.nodesmith.generate.data.relational.sqlite;

import org.jspecify.annotations.NullMarked;
