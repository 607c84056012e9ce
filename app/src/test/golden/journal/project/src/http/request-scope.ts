import type { IncomingHttpHeaders } from 'node:http';
import type { Plugin } from '@hapi/hapi';

import type { Services } from '../container.js';
import type { Logger } from '../shared/logger.js';
import { acceptRequestId, type RequestContext, requestContext } from '../shared/request-context.js';
import { traceIdOf } from '../shared/tracing.js';

declare module '@hapi/hapi' {
  interface ReqRefDefaults {
    Headers: IncomingHttpHeaders;
  }

  interface RequestApplicationState {
    context: RequestContext;
  }
}

interface Options {
  readonly logger: Logger;
  readonly services: Pick<Services, 'metrics'>;
}

/** What happens to every request, whatever its route: an id, a line in the log, a measure. */
export const requestScope: Plugin<Options> = {
  name: 'request-scope',
  register(server, { logger, services: { metrics } }) {
    server.ext('onRequest', ({ app, headers }, h) => {
      app.context = {
        requestId: acceptRequestId(headers['x-request-id']),
        traceId: traceIdOf(headers.traceparent),
      };
      // All that follows is of this request, until the next one on the connection comes by here.
      requestContext.enterWith(app.context);
      return h.continue;
    });

    server.events.on('response', ({ app, info, method, raw, route }) => {
      const { statusCode: status } = raw.res;
      const ms = info.completed - info.received;
      const pattern = route.path.includes('*') ? 'unknown' : route.path;
      metrics.observe(method.toUpperCase(), pattern, status, ms / 1000);
      requestContext.run(app.context, () => {
        const level = pattern.startsWith('/health/') ? 'debug' : 'info';
        logger[level]({ method: method.toUpperCase(), route: pattern, status, ms }, 'request');
      });
    });
  },
};
