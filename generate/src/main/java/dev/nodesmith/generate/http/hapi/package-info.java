/** Hapi 21. */
@NullMarked
package dev.nodesmith.generate.http.hapi;

import org.jspecify.annotations.NullMarked;
