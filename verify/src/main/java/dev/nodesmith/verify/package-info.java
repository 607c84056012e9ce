/** Runs a backend and examines it from outside. Knows its OpenAPI document and its model, never its stack. */
@NullMarked
package dev.nodesmith.verify;

import org.jspecify.annotations.NullMarked;
