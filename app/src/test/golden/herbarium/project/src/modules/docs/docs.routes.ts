import type Router from '@koa/router';
import type { Middleware } from 'koa';
import mount from 'koa-mount';
import serve from 'koa-static';

import { docsAssets, docsPage, docsPolicy, docsScript } from '../../http/docs-page.js';
import { createRouter } from '../../http/route-tools.js';
import type { State } from '../../http/state.js';

/** @param document the OpenAPI document, as it is served */
export function docsRoutes(document: string): Router<State> {
  const router = createRouter();

  router.get('/openapi.json', (ctx) => {
    ctx.type = 'json';
    ctx.body = document;
  });

  router.get('/docs', (ctx) => {
    ctx.set('content-security-policy', docsPolicy);
    ctx.type = 'html';
    ctx.body = docsPage;
  });

  router.get('/docs/start.js', (ctx) => {
    ctx.type = 'js';
    ctx.body = docsScript;
  });

  return router;
}

export function docsFiles(): Middleware {
  return mount('/docs', serve(docsAssets(), { index: false }));
}
