import type { Router } from 'express';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { exhibitionAccess } from './exhibition.access.js';
import {
  createExhibition,
  exhibitionParams,
  listExhibitions,
  readExhibition,
  replaceExhibition,
  updateExhibition,
} from './exhibition.schema.js';

export function exhibitionRoutes(
  { exhibitions }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    exhibitionPage: serializers.of('ExhibitionPage'),
    exhibition: serializers.of('Exhibition'),
    exhibitionView: serializers.of('ExhibitionView'),
  };

  router.get('/exhibitions', guard(exhibitionAccess.list), async (request, response) => {
    const query = validate(listExhibitions, request.query, 'query');
    const page = await exhibitions.list(query, request.caller);
    sendRead(request, response, listed(page), write.exhibitionPage);
  });

  router.post('/exhibitions', guard(exhibitionAccess.create), json, async (request, response) => {
    const input = validate(createExhibition, request.body, 'body');
    await sendOnce(request, response, write.exhibition, async () =>
      created('/v1/exhibitions', await exhibitions.create(input, request.caller)),
    );
  });

  router.get('/exhibitions/:id', guard(exhibitionAccess.get), async (request, response) => {
    const { id } = validate(exhibitionParams, request.params, 'path');
    const view = validate(readExhibition, request.query, 'query');
    const row = await exhibitions.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.exhibitionView);
  });

  router.put(
    '/exhibitions/:id',
    guard(exhibitionAccess.update),
    json,
    async (request, response) => {
      const { id } = validate(exhibitionParams, request.params, 'path');
      const input = validate(replaceExhibition, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await exhibitions.replace(id, input, version, request.caller);
      send(response, changed(row), write.exhibition);
    },
  );

  router.patch(
    '/exhibitions/:id',
    guard(exhibitionAccess.update),
    json,
    async (request, response) => {
      const { id } = validate(exhibitionParams, request.params, 'path');
      const input = validate(updateExhibition, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await exhibitions.update(id, input, version, request.caller);
      send(response, changed(row), write.exhibition);
    },
  );

  router.delete('/exhibitions/:id', guard(exhibitionAccess.delete), async (request, response) => {
    const { id } = validate(exhibitionParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await exhibitions.delete(id, version, request.caller);
    response.status(204).end();
  });

  return router;
}
