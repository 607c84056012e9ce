/** The errors that a client may see and the form in which it sees them. */
@NullMarked
package dev.nodesmith.generate.core.errors;

import org.jspecify.annotations.NullMarked;
