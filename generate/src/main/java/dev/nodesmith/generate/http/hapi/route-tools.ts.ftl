import type { RouteOptionsPayload } from '@hapi/hapi';
import type { Config } from '~config';
import type { Services } from '~container';
import { jsonPayload } from '~payloads';
import { createSendOnce } from '~send-once';
import type { SendOnce } from '~send-once';
import type { Serializers } from '~serializers';

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
