import type { FastifyPluginAsync } from 'fastify';
import { authRoutes } from '~auth.routes';
import type { Config } from '~config';
import { conditionalReads } from '~conditional-reads';
import type { Services } from '~container';
import { addIdempotentPosts } from '~idempotent-posts';
<#list modules as m>
import { [=m.name]Routes } from '~routes:[=m.subject]';
</#list>

interface ApiOptions {
<#if plan.hasAuth()>
  readonly config: Config;
</#if>
  readonly services: Services;
}

<#if plan.hasAuth()>
/** What a client may keep of the API are the resources, never what is said about tokens. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { config, services }) => {
  await app.register(authRoutes, { config, services });
  await app.register(async (resources) => {
    addIdempotentPosts(resources, services.idempotency);
    resources.addHook('onSend', conditionalReads);
<#list modules as m>
    await resources.register([=m.name]Routes, { services });
</#list>
  });
};
<#else>
/** The routes of the API, which any client may call. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { services }) => {
  addIdempotentPosts(app, services.idempotency);
  app.addHook('onSend', conditionalReads);
<#list modules as m>
  await app.register([=m.name]Routes, { services });
</#list>
};
</#if>
