/** Example values that the rules of a model accept. */
@NullMarked
package dev.nodesmith.generate.sample;

import org.jspecify.annotations.NullMarked;
