import type { Router } from 'express';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { artistAccess } from './artist.access.js';
import {
  artistParams,
  createArtist,
  listArtists,
  readArtist,
  replaceArtist,
  updateArtist,
} from './artist.schema.js';

export function artistRoutes(
  { artists }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    artistPage: serializers.of('ArtistPage'),
    artist: serializers.of('Artist'),
    artistView: serializers.of('ArtistView'),
  };

  router.get('/artists', guard(artistAccess.list), async (request, response) => {
    const query = validate(listArtists, request.query, 'query');
    const page = await artists.list(query, request.caller);
    sendRead(request, response, listed(page), write.artistPage);
  });

  router.post('/artists', guard(artistAccess.create), json, async (request, response) => {
    const input = validate(createArtist, request.body, 'body');
    await sendOnce(request, response, write.artist, async () =>
      created('/v1/artists', await artists.create(input, request.caller)),
    );
  });

  router.get('/artists/:id', guard(artistAccess.get), async (request, response) => {
    const { id } = validate(artistParams, request.params, 'path');
    const view = validate(readArtist, request.query, 'query');
    const row = await artists.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.artistView);
  });

  router.put('/artists/:id', guard(artistAccess.update), json, async (request, response) => {
    const { id } = validate(artistParams, request.params, 'path');
    const input = validate(replaceArtist, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await artists.replace(id, input, version, request.caller);
    send(response, changed(row), write.artist);
  });

  router.patch('/artists/:id', guard(artistAccess.update), json, async (request, response) => {
    const { id } = validate(artistParams, request.params, 'path');
    const input = validate(updateArtist, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await artists.update(id, input, version, request.caller);
    send(response, changed(row), write.artist);
  });

  router.delete('/artists/:id', guard(artistAccess.delete), async (request, response) => {
    const { id } = validate(artistParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await artists.delete(id, version, request.caller);
    response.status(204).end();
  });

  return router;
}
