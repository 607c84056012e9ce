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

/** Fastify as this service uses it, without routes. */
export function createFastify({ config, errorHandler, headers }: Dependencies): FastifyInstance {
  return fastify({
    bodyLimit: config.bodyLimitBytes,
    clientErrorHandler: answerClientError,
    // Such errors come before there is a route, and so before any hook.
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers).header('x-request-id', request.id);
      errorHandler(error, request, reply);
    },
    genReqId: (request) => acceptRequestId(request.headers['x-request-id']),
    http,
    keepAliveTimeout,
    requestTimeout,
    // What arrives on an open connection while the server closes is still answered.
    return503OnClosing: false,
    // What a key may be is for its schema to say.
    routerOptions: { maxParamLength: 1_000 },
    trustProxy: config.trustProxyHops > 0 && ((_address, hop) => hop < config.trustProxyHops),
  });
}
