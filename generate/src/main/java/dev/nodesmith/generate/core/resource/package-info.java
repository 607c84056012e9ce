/** One entity between HTTP and storage: its types, its rules, its service and the port that storage implements. */
@NullMarked
package dev.nodesmith.generate.core.resource;

import org.jspecify.annotations.NullMarked;
