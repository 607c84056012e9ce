/** The command line: translates arguments into use cases, and results into text and exit codes. */
@NullMarked
package dev.nodesmith.cli;

import org.jspecify.annotations.NullMarked;
