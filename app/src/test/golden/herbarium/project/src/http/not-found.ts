import type Router from '@koa/router';

import { MethodNotAllowedError, NotFoundError } from '../shared/errors.js';
import type { RouteTable } from './route-table.js';
import type { AppMiddleware, State } from './state.js';

export function addRoutes(table: RouteTable, { stack }: Router<State>): void {
  for (const { methods, path } of stack) {
    for (const method of methods) {
      // Every GET answers HEAD as well.
      if (method !== 'HEAD' && typeof path === 'string') {
        table.add(method, path);
      }
    }
  }
}

/** Refuses what no route answers. */
export function notFound(table: RouteTable): AppMiddleware {
  return ({ path }) => {
    const methods = table.methodsOf(path);
    throw methods.length === 0 ? new NotFoundError() : new MethodNotAllowedError(methods);
  };
}

/** Throws for a path that cannot be decoded, which the router would hand on as it is. */
export const decodablePath: AppMiddleware = (ctx, next) => {
  decodeURIComponent(ctx.path);
  return next();
};
