/** What changes for the clients of a backend, read from its OpenAPI documents of before and after. */
@NullMarked
package dev.nodesmith.evolve.api;

import org.jspecify.annotations.NullMarked;
