/** Data to develop with. */
@NullMarked
package dev.nodesmith.generate.core.seed;

import org.jspecify.annotations.NullMarked;
