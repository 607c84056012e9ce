import type { Plugin } from '@hapi/hapi';
import inert from '@hapi/inert';

import { conditionalReads } from '../../http/conditional-reads.js';
import { docsAssets, docsPage, docsPolicy, docsScript } from '../../http/docs-page.js';

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
      options: { auth: false },
      handler: (_request, h) => h.response(document).type('application/json'),
    });

    server.route({
      method: 'GET',
      path: '/docs',
      options: { auth: false },
      handler: (_request, h) =>
        h.response(docsPage).type('text/html').header('content-security-policy', docsPolicy),
    });

    server.route({
      method: 'GET',
      path: '/docs/start.js',
      options: { auth: false },
      handler: (_request, h) => h.response(docsScript).type('text/javascript'),
    });

    server.route({
      method: 'GET',
      path: '/docs/{file}',
      options: { auth: false },
      handler: { directory: { path: docsAssets(), index: false } },
    });
  },
};
