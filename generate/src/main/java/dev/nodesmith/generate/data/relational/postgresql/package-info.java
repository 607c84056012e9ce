/** What data layers on PostgreSQL share: rows whose values have the form that they have in JSON. */
@NullMarked
package dev.nodesmith.generate.data.relational.postgresql;

import org.jspecify.annotations.NullMarked;
