/** What the emitted sources are written in: how they are named, run and built. */
@NullMarked
package dev.nodesmith.generate.language;

import org.jspecify.annotations.NullMarked;
