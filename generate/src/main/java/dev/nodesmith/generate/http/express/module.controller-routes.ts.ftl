import type { Router } from 'express';
import { [=v.module.name]Access } from '~access:[=v.module.subject]';
import type { Services } from '~container';
import { [=v.module.name]Controller } from '~controller:[=v.module.subject]';
import { createRouter } from '~route-tools';
import type { RouteTools } from '~route-tools';

export function [=v.module.name]Routes(services: Services, <#if v.tools?has_content>tools<#else>_tools</#if>: RouteTools): Router {
  const router = createRouter();
  const controller = [=v.module.name]Controller(services<#if v.handlerTools()?has_content>, tools</#if>);
<#if v.routeTools()?has_content>
  const { [=v.routeTools()?join(", ")] } = tools;
</#if>

<#list v.routes as r>
  router.[=r.route.method]('[=r.route.path]', <#list r.before as handler>[=handler], </#list>controller.[=r.route.call]);
</#list>

  return router;
}
