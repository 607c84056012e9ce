import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
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
): Router<State> {
  const router = createRouter();
  const write = {
    artistPage: serializers.of('ArtistPage'),
    artist: serializers.of('Artist'),
    artistView: serializers.of('ArtistView'),
  };

  router.get('/artists', guard(artistAccess.list), async (ctx) => {
    const query = validate(listArtists, ctx.query, 'query');
    const page = await artists.list(query, ctx.state.caller);
    send(ctx, listed(page), write.artistPage);
  });

  router.post('/artists', guard(artistAccess.create), json, async (ctx) => {
    const input = validate(createArtist, ctx.request.body, 'body');
    await sendOnce(ctx, write.artist, async () =>
      created('/v1/artists', await artists.create(input, ctx.state.caller)),
    );
  });

  router.get('/artists/:id', guard(artistAccess.get), async (ctx) => {
    const { id } = validate(artistParams, ctx.params, 'path');
    const view = validate(readArtist, ctx.query, 'query');
    const row = await artists.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.artistView);
  });

  router.put('/artists/:id', guard(artistAccess.update), json, async (ctx) => {
    const { id } = validate(artistParams, ctx.params, 'path');
    const input = validate(replaceArtist, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await artists.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.artist);
  });

  router.patch('/artists/:id', guard(artistAccess.update), json, async (ctx) => {
    const { id } = validate(artistParams, ctx.params, 'path');
    const input = validate(updateArtist, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await artists.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.artist);
  });

  router.delete('/artists/:id', guard(artistAccess.delete), async (ctx) => {
    const { id } = validate(artistParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await artists.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
