import type { RouteOptionsPayload } from '@hapi/hapi';

import type { Config } from '../config.js';
import type { Services } from '../container.js';
import { jsonPayload } from './payloads.js';
import { createSendOnce, type SendOnce } from './send-once.js';
import type { Serializers } from './serializers.js';

/** What routes are made with. */
export interface RouteTools {
  readonly json: RouteOptionsPayload;
  readonly sendOnce: SendOnce;
  readonly serializers: Serializers;
}

export function createRouteTools(
  config: Config,
  services: Services,
  serializers: Serializers,
): RouteTools {
  return {
    json: jsonPayload(config),
    sendOnce: createSendOnce(services.idempotency),
    serializers,
  };
}
