/** The relational schema of a backend, neutral at first and then in the words of one database. */
@NullMarked
package dev.nodesmith.generate.data.schema;

import org.jspecify.annotations.NullMarked;
