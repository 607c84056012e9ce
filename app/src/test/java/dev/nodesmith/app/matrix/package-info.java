/** Builds and runs what the generator writes: every pair of choices, on a real database, with its own tests and ours. */
@NullMarked
package dev.nodesmith.app.matrix;

import org.jspecify.annotations.NullMarked;
