import type { FastifyInstance, FastifyRequest } from 'fastify';

import { MethodNotAllowedError, NotFoundError } from '../shared/errors.js';
import type { Admission } from './admission.js';
import { pathOf } from './path.js';
import { RouteTable } from './route-table.js';

/** Keeps a table of the routes that are added from now on. */
export function tableRoutes(app: FastifyInstance): RouteTable {
  const table = new RouteTable();
  app.addHook('onRoute', ({ method, url }) => {
    if (typeof method === 'string' && method !== 'HEAD' && !url.includes('*')) {
      table.add(method, url);
    }
  });
  // The answer to OPTIONS itself is that of CORS, which knows nothing of the routes.
  app.addHook('onRequest', (request, reply, done) => {
    const methods = request.method === 'OPTIONS' ? table.methodsOf(pathOf(request.url)) : [];
    if (methods.length > 0) {
      reply.header('allow', methods.join(', '));
    }
    done();
  });
  return table;
}

/** Throws what there is to say about a request that no route answers. */
export function refuse(table: RouteTable, { url }: Pick<FastifyRequest, 'url'>): never {
  const methods = table.methodsOf(pathOf(url));
  throw methods.length === 0 ? new NotFoundError() : new MethodNotAllowedError(methods);
}

/** Refuses what no route answers before its body is read, whose type and size no longer matter. */
export function refuseUnknown(app: FastifyInstance, table: RouteTable, admission: Admission): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404 || hasEmptyParameter(request)) {
      admission(request, reply)
        .then(() => refuse(table, request))
        .catch(done);
    } else {
      done();
    }
  });
}

/** The router takes `/books/` for `/books/:id` without an id. */
function hasEmptyParameter({ params }: FastifyRequest): boolean {
  return Object.values(params as object).includes('');
}
