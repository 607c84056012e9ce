import type Router from '@koa/router';
import type { Services } from '~container';
import { createRouter } from '~route-tools';
import type { RouteTools } from '~route-tools';
import type { State } from '~state';
<#list modules as m>
import { [=m.name]Routes } from '~routes:[=m.subject]';
</#list>

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router<State> {
  const router = createRouter('[=plan.basePath]');
<#list modules as m>
  router.use([=m.name]Routes(services, tools).routes());
</#list>
  return router;
}
