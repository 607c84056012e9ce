import Router from '@koa/router';
import type { Config } from '~config';
import type { Services } from '~container';
import { createGuard } from '~guard';
import type { Guard } from '~guard';
import { jsonBody } from '~json-body';
import { createSendOnce } from '~send-once';
import type { SendOnce } from '~send-once';
import type { Serializers } from '~serializers';
import type { AppMiddleware, State } from '~state';

/** What routes are made with. */
export interface RouteTools {
<#if plan.hasAuth()>
  readonly guard: Guard;
</#if>
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
<#if plan.hasAuth()>
    guard: createGuard(services),
</#if>
    json: jsonBody(config),
    sendOnce: createSendOnce(services.idempotency),
    serializers,
  };
}

/** A path is what it says: `/Books` and `/books/` are other ones, and `/books/new` is no `/books/:id`. */
export function createRouter(prefix = ''): Router<State> {
  return new Router<State>({ prefix, sensitive: true, strict: true, exclusive: 'specificity' });
}
