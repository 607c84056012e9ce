/** What becomes of each file of a project when it is written anew: a three-way comparison, on paper only. */
@NullMarked
package dev.nodesmith.evolve.change;

import org.jspecify.annotations.NullMarked;
