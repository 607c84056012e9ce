import type { Plugin } from '@hapi/hapi';
import { conditionalReads } from '~conditional-reads';
import type { Services } from '~container';
import type { RouteTools } from '~route-tools';
<#list modules as m>
import { [=m.name]Routes } from '~routes:[=m.subject]';
</#list>

interface Options {
  readonly services: Services;
  readonly tools: RouteTools;
}

/** The routes of the API, below its prefix. */
export const api: Plugin<Options> = {
  name: 'api',
  register(server, { services, tools }) {
    server.ext('onPreResponse', conditionalReads, { sandbox: 'plugin' });
<#list modules as m>
    [=m.name]Routes(server, services, tools);
</#list>
  },
};
