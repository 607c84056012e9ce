import fastifyStatic from '@fastify/static';
import type { FastifyPluginCallback } from 'fastify';

import { conditionalReads } from '../../http/conditional-reads.js';
import { docsAssets, docsPage, docsPolicy, docsScript } from '../../http/docs-page.js';

interface DocsOptions {
  /** The OpenAPI document, as it is served. */
  readonly document: string;
}

export const docsRoutes: FastifyPluginCallback<DocsOptions> = (app, { document }, done) => {
  app.addHook('onSend', conditionalReads);

  app.get('/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(document),
  );

  app.get('/docs', (_request, reply) =>
    reply
      .header('content-security-policy', docsPolicy)
      .type('text/html; charset=utf-8')
      .send(docsPage),
  );

  app.get('/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(docsScript),
  );

  app.register(fastifyStatic, { root: docsAssets(), prefix: '/docs/', index: false });

  done();
};
