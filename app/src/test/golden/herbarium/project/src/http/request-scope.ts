import type { Services } from '../container.js';
import type { Logger } from '../shared/logger.js';
import { acceptRequestId, requestContext } from '../shared/request-context.js';
import { traceIdOf } from '../shared/tracing.js';
import type { AppContext, AppMiddleware } from './state.js';

/** What happens to every request, whatever its route: an id, a line in the log, a measure. */
export function requestScope(
  logger: Logger,
  { lifecycle, metrics }: Pick<Services, 'lifecycle' | 'metrics'>,
): AppMiddleware {
  return async (ctx, next) => {
    const startedAt = performance.now();
    const context = {
      requestId: acceptRequestId(ctx.headers['x-request-id']),
      traceId: traceIdOf(ctx.headers.traceparent),
    };
    ctx.state.context = context;
    ctx.set('x-request-id', context.requestId);
    // Nobody keeps what no route has said may be kept.
    ctx.set('cache-control', 'no-store');
    if (lifecycle.draining) {
      ctx.set('connection', 'close');
    }
    await requestContext.run(context, async () => {
      await next();
      const ms = performance.now() - startedAt;
      const { method, status } = ctx;
      const route = patternOf(ctx);
      metrics.observe(method, route, status, ms / 1000);
      const level = route.startsWith('/health/') ? 'debug' : 'info';
      logger[level]({ method, route, status, ms: Math.round(ms * 10) / 10 }, 'request');
    });
  };
}

/** The pattern of the route that the router has found, such as `/v1/books/:id`. */
function patternOf(ctx: AppContext): string {
  const path: unknown = ctx.routerPath;
  return typeof path === 'string' ? path : 'unknown';
}
