import { type RequestHandler, Router } from 'express';

import type { Config } from '../config/config.js';
import type { Services } from '../container.js';
import { createGuard, type Guard } from './guard.js';
import { jsonBody } from './json-body.js';
import { createSendOnce, type SendOnce } from './send-once.js';
import type { Serializers } from './serializers.js';

/** What routes are made with. */
export interface RouteTools {
  readonly guard: Guard;
  readonly json: RequestHandler;
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

/** A path is what it says: `/Books` and `/books/` are other ones. */
export function createRouter(): Router {
  return Router({ caseSensitive: true, strict: true });
}
