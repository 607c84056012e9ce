import type { RequestHandler } from 'express';

import type { Services } from '../container.js';
import type { Logger } from '../utils/logger.js';
import { acceptRequestId, type RequestContext, requestContext } from '../utils/request-context.js';
import { traceIdOf } from '../utils/tracing.js';

declare module 'express-serve-static-core' {
  interface Request {
    context: RequestContext;
  }
}

/** What happens to every request, whatever its route: an id, a line in the log, a measure. */
export function requestScope(
  logger: Logger,
  { lifecycle, metrics }: Pick<Services, 'lifecycle' | 'metrics'>,
): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const context: RequestContext = {
      requestId: acceptRequestId(request.headers['x-request-id']),
      traceId: traceIdOf(request.headers.traceparent),
    };
    request.context = context;
    response.setHeader('x-request-id', context.requestId);
    // Nobody keeps what no route has said may be kept.
    response.setHeader('cache-control', 'no-store');
    if (lifecycle.draining) {
      response.setHeader('connection', 'close');
    }
    response.once('finish', () => {
      const ms = performance.now() - startedAt;
      const { method } = request;
      const { statusCode: status } = response;
      const route = routeOf(request);
      metrics.observe(method, route, status, ms / 1000);
      requestContext.run(context, () => {
        const level = route.startsWith('/health/') ? 'debug' : 'info';
        logger[level]({ method, route, status, ms: Math.round(ms * 10) / 10 }, 'request');
      });
    });
    requestContext.run(context, next);
  };
}

/** The pattern of the route, such as `/v1/books/:id`. */
function routeOf({ baseUrl, route }: { readonly baseUrl: string; readonly route?: unknown }) {
  return typeof route === 'object' &&
    route !== null &&
    'path' in route &&
    typeof route.path === 'string'
    ? baseUrl + route.path
    : 'unknown';
}
