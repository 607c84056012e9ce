/** Changing a project that was built before, without losing what people did to it since. */
@NullMarked
package dev.nodesmith.evolve;

import org.jspecify.annotations.NullMarked;
