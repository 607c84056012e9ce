/** Validation by Joi. */
@NullMarked
package dev.nodesmith.generate.validation.joi;

import org.jspecify.annotations.NullMarked;
