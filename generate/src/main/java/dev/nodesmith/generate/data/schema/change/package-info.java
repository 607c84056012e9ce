/** What leads from one structure of a database to another one: the difference, and its statements in the words of each database. */
@NullMarked
package dev.nodesmith.generate.data.schema.change;

import org.jspecify.annotations.NullMarked;
