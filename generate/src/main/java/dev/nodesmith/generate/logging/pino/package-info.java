/** Logging with Pino. */
@NullMarked
package dev.nodesmith.generate.logging.pino;

import org.jspecify.annotations.NullMarked;
