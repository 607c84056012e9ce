/** The OpenAPI document of the emitted backend, written from its plan. */
@NullMarked
package dev.nodesmith.generate.openapi;

import org.jspecify.annotations.NullMarked;
