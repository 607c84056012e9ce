/** Repositories on the models of Mongoose, one collection an entity, and migrations as modules over MongoDB's own commands. */
@NullMarked
package dev.nodesmith.generate.data.mongoose;

import org.jspecify.annotations.NullMarked;
