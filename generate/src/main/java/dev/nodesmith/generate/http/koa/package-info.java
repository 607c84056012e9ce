/** Koa 3. */
@NullMarked
package dev.nodesmith.generate.http.koa;

import org.jspecify.annotations.NullMarked;
