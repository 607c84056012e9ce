import type { Plugin } from '@hapi/hapi';
import inert from '@hapi/inert';
import { conditionalReads } from '~conditional-reads';
import { docsAssets, docsPage, docsPolicy, docsScript } from '~docs-page';

interface Options {
  /** The OpenAPI document, as it is served. */
  readonly document: string;
}

export const docs: Plugin<Options> = {
  name: 'docs',
  async register(server, { document }) {
    await server.register(inert);
    server.ext('onPreResponse', conditionalReads, { sandbox: 'plugin' });

    server.route({
      method: 'GET',
      path: '/openapi.json',
<#if plan.hasAuth()>
      options: { auth: false },
</#if>
      handler: (_request, h) => h.response(document).type('application/json'),
    });

    server.route({
      method: 'GET',
      path: '/docs',
<#if plan.hasAuth()>
      options: { auth: false },
</#if>
      handler: (_request, h) =>
        h.response(docsPage).type('text/html').header('content-security-policy', docsPolicy),
    });

    server.route({
      method: 'GET',
      path: '/docs/start.js',
<#if plan.hasAuth()>
      options: { auth: false },
</#if>
      handler: (_request, h) => h.response(docsScript).type('text/javascript'),
    });

    server.route({
      method: 'GET',
      path: '/docs/{file}',
<#if plan.hasAuth()>
      options: { auth: false },
</#if>
      handler: { directory: { path: docsAssets(), index: false } },
    });
  },
};
