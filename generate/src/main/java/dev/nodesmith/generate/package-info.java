/** From a model to the whole tree of a backend, in memory. Knows the model only. */
@NullMarked
package dev.nodesmith.generate;

import org.jspecify.annotations.NullMarked;
