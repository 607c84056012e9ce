import { Router } from 'express';
import type { RequestHandler } from 'express';
import type { Config } from '~config';
import type { Services } from '~container';
import { createGuard } from '~guard';
import type { Guard } from '~guard';
import { jsonBody } from '~json-body';
import { createSendOnce } from '~send-once';
import type { SendOnce } from '~send-once';
import type { Serializers } from '~serializers';

/** What routes are made with. */
export interface RouteTools {
<#if plan.hasAuth()>
  readonly guard: Guard;
</#if>
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
<#if plan.hasAuth()>
    guard: createGuard(services),
</#if>
    json: jsonBody(config),
    sendOnce: createSendOnce(services.idempotency),
    serializers,
  };
}

/** A path is what it says: `/Books` and `/books/` are other ones. */
export function createRouter(): Router {
  return Router({ caseSensitive: true, strict: true });
}
