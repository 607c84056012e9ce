/** CEL expressions of the model as TypeScript. */
@NullMarked
package dev.nodesmith.generate.core.expression;

import org.jspecify.annotations.NullMarked;
