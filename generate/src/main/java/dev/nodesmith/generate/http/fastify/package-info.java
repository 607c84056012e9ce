/** Fastify 5. */
@NullMarked
package dev.nodesmith.generate.http.fastify;

import org.jspecify.annotations.NullMarked;
