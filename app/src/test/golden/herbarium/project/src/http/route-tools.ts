import Router from '@koa/router';

import type { Config } from '../config.js';
import type { Services } from '../container.js';
import { createGuard, type Guard } from './guard.js';
import { jsonBody } from './json-body.js';
import { createSendOnce, type SendOnce } from './send-once.js';
import type { Serializers } from './serializers.js';
import type { AppMiddleware, State } from './state.js';

/** What routes are made with. */
export interface RouteTools {
  readonly guard: Guard;
  readonly json: AppMiddleware;
  readonly sendOnce: SendOnce;
  readonly serializers: Serializers;
}

export function createRouteTools(
  config: Config,
  services: Services,
  serializers: Serializers,
): RouteTools {
  return {
    guard: createGuard(services),
    json: jsonBody(config),
    sendOnce: createSendOnce(services.idempotency),
    serializers,
  };
}

/** A path is what it says: `/Books` and `/books/` are other ones, and `/books/new` is no `/books/:id`. */
export function createRouter(prefix = ''): Router<State> {
  return new Router<State>({ prefix, sensitive: true, strict: true, exclusive: 'specificity' });
}
