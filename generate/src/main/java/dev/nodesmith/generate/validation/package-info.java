/** What every validator has in common: rules of single values, and values as TypeScript. */
@NullMarked
package dev.nodesmith.generate.validation;

import org.jspecify.annotations.NullMarked;
