import express, { type Router } from 'express';

import { docsAssets, docsPage, docsPolicy, docsScript } from '../middlewares/docs-page.js';
import { createRouter } from '../middlewares/route-tools.js';

/** @param document the OpenAPI document, as it is served */
export function docsRoutes(document: string): Router {
  const router = createRouter();

  router.use(['/openapi.json', '/docs'], (_request, response, next) => {
    response.setHeader('cache-control', 'public, no-cache');
    next();
  });

  router.get('/openapi.json', (_request, response) => {
    response.type('json').send(document);
  });

  router.get('/docs', (_request, response) => {
    response.type('html').set('content-security-policy', docsPolicy).send(docsPage);
  });

  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send(docsScript);
  });

  router.use('/docs', express.static(docsAssets(), { index: false, redirect: false }));

  return router;
}
