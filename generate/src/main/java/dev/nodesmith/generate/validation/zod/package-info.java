/** Validation with Zod 4: the configuration, the scalars, and a schema for each thing that a client can send. */
@NullMarked
package dev.nodesmith.generate.validation.zod;

import org.jspecify.annotations.NullMarked;
