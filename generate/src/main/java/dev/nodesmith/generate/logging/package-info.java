/** What every logger has in common. */
@NullMarked
package dev.nodesmith.generate.logging;

import org.jspecify.annotations.NullMarked;
