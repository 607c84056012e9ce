import type Router from '@koa/router';
import mount from 'koa-mount';
import serve from 'koa-static';
import type { Middleware } from 'koa';
import { docsAssets, docsPage, docsPolicy, docsScript } from '~docs-page';
import { createRouter } from '~route-tools';
import type { State } from '~state';

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
