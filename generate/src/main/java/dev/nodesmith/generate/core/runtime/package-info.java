/** The life of the process: start, context of a request, overload, metrics, traces, idempotency, end. */
@NullMarked
package dev.nodesmith.generate.core.runtime;

import org.jspecify.annotations.NullMarked;
