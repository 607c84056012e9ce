/** MongoDB as a choice of the stack. */
@NullMarked
package dev.nodesmith.generate.database.mongodb;

import org.jspecify.annotations.NullMarked;
