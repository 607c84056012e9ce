/** What Nodesmith wrote last time, kept in the project as plain text. */
@NullMarked
package dev.nodesmith.evolve.baseline;

import org.jspecify.annotations.NullMarked;
