import type { FastifyInstance, FastifyRequest } from 'fastify';

import { MethodNotAllowedError, NotFoundError } from '../shared/errors.js';
import type { Admission } from './admission.js';
import { pathOf } from './path.js';
import { RouteTable } from './route-table.js';

/** Lleva una tabla de las rutas que se añaden a partir de ahora. */
export function tableRoutes(app: FastifyInstance): RouteTable {
  const table = new RouteTable();
  app.addHook('onRoute', ({ method, url }) => {
    if (typeof method === 'string' && method !== 'HEAD' && !url.includes('*')) {
      table.add(method, url);
    }
  });
  // La respuesta a OPTIONS es la de CORS, que no sabe nada de las rutas.
  app.addHook('onRequest', (request, reply, done) => {
    const methods = request.method === 'OPTIONS' ? table.methodsOf(pathOf(request.url)) : [];
    if (methods.length > 0) {
      reply.header('allow', methods.join(', '));
    }
    done();
  });
  return table;
}

/** Lanza lo que hay que decir de una petición que ninguna ruta atiende. */
export function refuse(table: RouteTable, { url }: Pick<FastifyRequest, 'url'>): never {
  const methods = table.methodsOf(pathOf(url));
  throw methods.length === 0 ? new NotFoundError() : new MethodNotAllowedError(methods);
}

/**
 * Rechaza lo que ninguna ruta atiende antes de leer su cuerpo, cuyo tipo y tamaño ya no importan.
 */
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

/** El router toma `/books/` por `/books/:id` sin id. */
function hasEmptyParameter({ params }: FastifyRequest): boolean {
  return Object.values(params as object).includes('');
}
