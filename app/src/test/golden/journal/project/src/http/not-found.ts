import type { Plugin, Request } from '@hapi/hapi';

import type { Config } from '../config.js';
import { MethodNotAllowedError, NotFoundError } from '../shared/errors.js';
import { corsOptions } from './cors-options.js';
import type { RouteTable } from './route-table.js';

interface Options {
  readonly config: Pick<Config, 'corsOrigins'>;
  readonly table: RouteTable;
}

/** Answers what no other route does. */
export const notFound: Plugin<Options> = {
  name: 'not-found',
  register(server, { config, table }) {
    const { origin, methods, allowedHeaders, maxAge } = corsOptions(config);

    function isPreflight({ headers }: Request): boolean {
      return (
        headers.origin !== undefined &&
        origin.includes(headers.origin) &&
        headers['access-control-request-method'] !== undefined
      );
    }

    server.route({
      method: 'OPTIONS',
      path: '/{path*}',
      options: { app: { unlimited: true }, auth: false },
      handler: (request, h) => {
        const response = h.response().code(204);
        const served = table.methodsOf(request.path);
        if (served.length > 0) {
          response.header('allow', served.join(', '));
        }
        if (isPreflight(request)) {
          response
            .header('access-control-allow-methods', methods.join(','))
            .header('access-control-allow-headers', allowedHeaders.join(','))
            .header('access-control-max-age', String(maxAge));
        }
        return response;
      },
    });

    server.route({
      method: '*',
      path: '/{path*}',
      options: { auth: false },
      handler: ({ path }) => {
        const served = table.methodsOf(path);
        throw served.length === 0 ? new NotFoundError() : new MethodNotAllowedError(served);
      },
    });
  },
};
