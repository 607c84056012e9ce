import fastify, { type FastifyInstance } from 'fastify';

import type { Config } from '../config.js';
import { acceptRequestId } from '../shared/request-context.js';
import { answerClientError } from './client-errors.js';
import type { ErrorHandler } from './error-handler.js';
import type { StandardHeaders } from './standard-headers.js';
import { timeouts } from './timeouts.js';

interface Dependencies {
  readonly config: Config;
  readonly errorHandler: ErrorHandler;
  readonly headers: StandardHeaders;
}

const { keepAliveTimeout, requestTimeout, ...http } = timeouts;

/** Fastify tal como lo usa este servicio, sin rutas. */
export function createFastify({ config, errorHandler, headers }: Dependencies): FastifyInstance {
  return fastify({
    bodyLimit: config.bodyLimitBytes,
    clientErrorHandler: answerClientError,
    // Estos errores llegan antes de que haya una ruta y, por tanto, antes de cualquier hook.
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers).header('x-request-id', request.id);
      errorHandler(error, request, reply);
    },
    genReqId: (request) => acceptRequestId(request.headers['x-request-id']),
    http,
    keepAliveTimeout,
    requestTimeout,
    // Lo que llega por una conexión abierta mientras el servidor se cierra todavía se responde.
    return503OnClosing: false,
    // Lo que puede ser una clave le corresponde decirlo a su esquema.
    routerOptions: { maxParamLength: 1_000 },
    trustProxy: config.trustProxyHops > 0 && ((_address, hop) => hop < config.trustProxyHops),
  });
}
