import type { RequestHandler, Router } from 'express';

import { MethodNotAllowedError, NotFoundError } from '../utils/errors.js';
import type { RouteTable } from './route-table.js';

/** Adds the routes of a router, whose paths start with the prefix. */
export function addRoutes(table: RouteTable, prefix: string, router: Router): void {
  const routes = router.stack.flatMap(({ route }) => route ?? []);
  for (const { path, stack } of routes) {
    for (const method of new Set(stack.map((layer) => layer.method))) {
      table.add(method.toUpperCase(), prefix + path);
    }
  }
}

/** Names the methods of a path; the answer to OPTIONS itself is that of CORS, which knows no routes. */
export function allowHeader(table: RouteTable): RequestHandler {
  return (request, response, next) => {
    const methods = request.method === 'OPTIONS' ? table.methodsOf(request.path) : [];
    if (methods.length > 0) {
      response.setHeader('allow', methods.join(', '));
    }
    next();
  };
}

/** Refuses what no route answers. */
export function notFound(table: RouteTable): RequestHandler {
  return (request) => {
    const methods = table.methodsOf(request.path);
    throw methods.length === 0 ? new NotFoundError() : new MethodNotAllowedError(methods);
  };
}
