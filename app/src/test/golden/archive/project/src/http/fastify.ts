import fastify, { type FastifyInstance } from 'fastify';

import type { Config } from '../config.js';
import { acceptRequestId } from '../shared/request-context.js';
import { answerClientError } from './client-errors.js';
import type { ErrorHandler } from './error-handler.js';
import { addJsonParser } from './json-parser.js';
import { type ComponentReference, validatorCompiler } from './schemas.js';
import type { Serializers } from './serializers.js';
import type { StandardHeaders } from './standard-headers.js';
import { timeouts } from './timeouts.js';

interface Dependencies {
  readonly config: Config;
  readonly errorHandler: ErrorHandler;
  readonly headers: StandardHeaders;
  readonly serializers: Serializers;
}

const { keepAliveTimeout, requestTimeout, ...http } = timeouts;

/** Fastify as this service uses it, without routes. */
export function createFastify({
  config,
  errorHandler,
  headers,
  serializers,
}: Dependencies): FastifyInstance {
  const app = fastify({
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
    trustProxy: config.trustProxyHops > 0 && ((_address, hop) => hop < config.trustProxyHops),
  });
  app.setErrorHandler(errorHandler);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler<ComponentReference>(({ schema }) => serializers.of(schema.$ref));
  app.removeContentTypeParser('text/plain');
  addJsonParser(app);
  return app;
}
