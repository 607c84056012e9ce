import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { artistParams } from '../artists/artist.schema.js';
import { workAccess } from './work.access.js';
import {
  createWork,
  listWorks,
  readWork,
  replaceWork,
  updateWork,
  workParams,
} from './work.schema.js';

export function workRoutes(
  { works }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    workPage: serializers.of('WorkPage'),
    work: serializers.of('Work'),
    workView: serializers.of('WorkView'),
    valueByKindReport: serializers.of('ValueByKindReport'),
  };

  router.get('/works', guard(workAccess.list), async (ctx) => {
    const query = validate(listWorks, ctx.query, 'query');
    const page = await works.list(query, ctx.state.caller);
    send(ctx, listed(page), write.workPage);
  });

  router.post('/works', guard(workAccess.create), json, async (ctx) => {
    const input = validate(createWork, ctx.request.body, 'body');
    await sendOnce(ctx, write.work, async () =>
      created('/v1/works', await works.create(input, ctx.state.caller)),
    );
  });

  router.get('/works/:id', guard(workAccess.get), async (ctx) => {
    const { id } = validate(workParams, ctx.params, 'path');
    const view = validate(readWork, ctx.query, 'query');
    const row = await works.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.workView);
  });

  router.put('/works/:id', guard(workAccess.update), json, async (ctx) => {
    const { id } = validate(workParams, ctx.params, 'path');
    const input = validate(replaceWork, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await works.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.work);
  });

  router.patch('/works/:id', guard(workAccess.update), json, async (ctx) => {
    const { id } = validate(workParams, ctx.params, 'path');
    const input = validate(updateWork, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await works.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.work);
  });

  router.delete('/works/:id', guard(workAccess.delete), async (ctx) => {
    const { id } = validate(workParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await works.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  router.post('/works/:id/restore', guard(workAccess.restore), async (ctx) => {
    const { id } = validate(workParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await sendOnce(ctx, write.work, async () =>
      changed(await works.restore(id, version, ctx.state.caller)),
    );
  });

  router.get('/artists/:id/works', guard(workAccess.list), async (ctx) => {
    const { id } = validate(artistParams, ctx.params, 'path');
    const query = validate(listWorks, ctx.query, 'query');
    const page = await works.listByArtist(id, query, ctx.state.caller);
    send(ctx, listed(page), write.workPage);
  });

  router.get('/reports/value-by-kind', guard(workAccess.valueByKind), async (ctx) => {
    const value = await works.valueByKind(ctx.state.caller);
    send(ctx, ok(value), write.valueByKindReport);
  });

  return router;
}
