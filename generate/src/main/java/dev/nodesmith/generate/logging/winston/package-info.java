/** Logging with Winston. */
@NullMarked
package dev.nodesmith.generate.logging.winston;

import org.jspecify.annotations.NullMarked;
