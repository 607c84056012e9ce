import type { Router } from 'express';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { artistParams } from '../artists/artist.schema.js';
import { artworkAccess } from './artwork.access.js';
import {
  artworkParams,
  createArtwork,
  listArtworks,
  readArtwork,
  replaceArtwork,
  updateArtwork,
} from './artwork.schema.js';

export function artworkRoutes(
  { artworks }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    artworkPage: serializers.of('ArtworkPage'),
    artwork: serializers.of('Artwork'),
    artworkView: serializers.of('ArtworkView'),
    salesByMonthReport: serializers.of('SalesByMonthReport'),
  };

  router.get('/artworks', guard(artworkAccess.list), async (request, response) => {
    const query = validate(listArtworks, request.query, 'query');
    const page = await artworks.list(query, request.caller);
    sendRead(request, response, listed(page), write.artworkPage);
  });

  router.post('/artworks', guard(artworkAccess.create), json, async (request, response) => {
    const input = validate(createArtwork, request.body, 'body');
    await sendOnce(request, response, write.artwork, async () =>
      created('/v1/artworks', await artworks.create(input, request.caller)),
    );
  });

  router.get('/artworks/:id', guard(artworkAccess.get), async (request, response) => {
    const { id } = validate(artworkParams, request.params, 'path');
    const view = validate(readArtwork, request.query, 'query');
    const row = await artworks.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.artworkView);
  });

  router.put('/artworks/:id', guard(artworkAccess.update), json, async (request, response) => {
    const { id } = validate(artworkParams, request.params, 'path');
    const input = validate(replaceArtwork, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await artworks.replace(id, input, version, request.caller);
    send(response, changed(row), write.artwork);
  });

  router.patch('/artworks/:id', guard(artworkAccess.update), json, async (request, response) => {
    const { id } = validate(artworkParams, request.params, 'path');
    const input = validate(updateArtwork, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await artworks.update(id, input, version, request.caller);
    send(response, changed(row), write.artwork);
  });

  router.delete('/artworks/:id', guard(artworkAccess.delete), async (request, response) => {
    const { id } = validate(artworkParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await artworks.delete(id, version, request.caller);
    response.status(204).end();
  });

  router.post('/artworks/:id/restore', guard(artworkAccess.restore), async (request, response) => {
    const { id } = validate(artworkParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await sendOnce(request, response, write.artwork, async () =>
      changed(await artworks.restore(id, version, request.caller)),
    );
  });

  router.get('/artists/:id/artworks', guard(artworkAccess.list), async (request, response) => {
    const { id } = validate(artistParams, request.params, 'path');
    const query = validate(listArtworks, request.query, 'query');
    const page = await artworks.listByArtist(id, query, request.caller);
    sendRead(request, response, listed(page), write.artworkPage);
  });

  router.get(
    '/reports/sales-by-month',
    guard(artworkAccess.salesByMonth),
    async (request, response) => {
      const value = await artworks.salesByMonth(request.caller);
      sendRead(request, response, ok(value), write.salesByMonthReport);
    },
  );

  return router;
}
