/** Reads ECMAScript regular expressions of a model and refuses those that an attacker could make run for ever. */
@NullMarked
package dev.nodesmith.model.regex;

import org.jspecify.annotations.NullMarked;
