package dev.nodesmith.generate.http.onfastify;

import dev.nodesmith.generate.Feature;

/** An HTTP stack whose requests a Fastify server receives: Fastify itself, or a framework that runs on it. */
public interface OnFastify extends Feature {}
