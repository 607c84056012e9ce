/** Validation by class-validator: classes with decorators, which Nest reads requests into. */
@NullMarked
package dev.nodesmith.generate.validation.classvalidator;

import org.jspecify.annotations.NullMarked;
