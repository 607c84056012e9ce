import type { FastifyInstance } from 'fastify';

import type { Services } from '../container.js';
import type { Logger } from '../shared/logger.js';
import { type RequestContext, requestContext } from '../shared/request-context.js';
import { traceIdOf } from '../shared/tracing.js';
import type { StandardHeaders } from './standard-headers.js';

declare module 'fastify' {
  interface FastifyRequest {
    context: RequestContext;
  }
}

interface Dependencies {
  readonly headers: StandardHeaders;
  readonly logger: Logger;
  readonly services: Pick<Services, 'lifecycle' | 'metrics'>;
}

/** What happens to every request, whatever its route. */
export function addRequestHooks(
  app: FastifyInstance,
  { headers, logger, services: { lifecycle, metrics } }: Dependencies,
): void {
  app.decorateRequest('context');

  app.addHook('onRequest', (request, reply, done) => {
    request.context = {
      requestId: request.id,
      traceId: traceIdOf(request.headers.traceparent),
    };
    reply.headers(headers).header('x-request-id', request.id);
    if (lifecycle.draining) {
      reply.header('connection', 'close');
    }
    requestContext.run(request.context, done);
  });

  // A body arrives in events of the socket, which know nothing of the request that they belong to.
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.body === undefined) {
      done();
    } else {
      requestContext.run(request.context, done);
    }
  });

  app.addHook('onResponse', (request, reply, done) => {
    const { method, context, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    const status = reply.statusCode;
    const ms = reply.elapsedTime;
    metrics.observe(method, route, status, ms / 1000);
    requestContext.run(context, () => {
      const level = route.startsWith('/health/') ? 'debug' : 'info';
      logger[level]({ method, route, status, ms: Math.round(ms * 10) / 10 }, 'request');
    });
    done();
  });
}
