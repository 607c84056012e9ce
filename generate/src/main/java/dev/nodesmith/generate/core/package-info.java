/** The parts of an emitted backend that no choice of stack changes: errors, services and their ports, the life of the process. */
@NullMarked
package dev.nodesmith.generate.core;

import org.jspecify.annotations.NullMarked;
