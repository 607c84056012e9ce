/** NestJS 12 on Fastify. */
@NullMarked
package dev.nodesmith.generate.http.nest;

import org.jspecify.annotations.NullMarked;
