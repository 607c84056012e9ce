import type { Router } from 'express';
import type { Services } from '~container';
import type { RouteTools } from '~route-tools';
<#list modules as m>
import { [=m.name]Routes } from '~routes:[=m.subject]';
</#list>

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router[] {
  return [
<#list modules as m>
    [=m.name]Routes(services, tools),
</#list>
  ];
}
