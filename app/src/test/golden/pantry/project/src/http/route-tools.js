import Router from '@koa/router';

import { createGuard } from './guard.js';
import { jsonBody } from './json-body.js';
import { createSendOnce } from './send-once.js';

export function createRouteTools(config, services, serializers) {
  return {
    guard: createGuard(services),
    json: jsonBody(config),
    sendOnce: createSendOnce(services.idempotency),
    serializers,
  };
}

/** A path is what it says: `/Books` and `/books/` are other ones, and `/books/new` is no `/books/:id`. */
export function createRouter(prefix = '') {
  return new Router({ prefix, sensitive: true, strict: true, exclusive: 'specificity' });
}
