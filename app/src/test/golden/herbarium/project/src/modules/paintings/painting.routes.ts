import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { painterParams } from '../painters/painter.schema.js';
import { paintingAccess } from './painting.access.js';
import {
  createPainting,
  listPaintings,
  paintingParams,
  readPainting,
  replacePainting,
  updatePainting,
} from './painting.schema.js';

export function paintingRoutes(
  { paintings }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    paintingPage: serializers.of('PaintingPage'),
    painting: serializers.of('Painting'),
    paintingView: serializers.of('PaintingView'),
    valueByMonthReport: serializers.of('ValueByMonthReport'),
  };

  router.get('/paintings', guard(paintingAccess.list), async (ctx) => {
    const query = validate(listPaintings, ctx.query, 'query');
    const page = await paintings.list(query, ctx.state.caller);
    send(ctx, listed(page), write.paintingPage);
  });

  router.post('/paintings', guard(paintingAccess.create), json, async (ctx) => {
    const input = validate(createPainting, ctx.request.body, 'body');
    await sendOnce(ctx, write.painting, async () =>
      created('/v1/paintings', await paintings.create(input, ctx.state.caller)),
    );
  });

  router.get('/paintings/:id', guard(paintingAccess.get), async (ctx) => {
    const { id } = validate(paintingParams, ctx.params, 'path');
    const view = validate(readPainting, ctx.query, 'query');
    const row = await paintings.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.paintingView);
  });

  router.put('/paintings/:id', guard(paintingAccess.update), json, async (ctx) => {
    const { id } = validate(paintingParams, ctx.params, 'path');
    const input = validate(replacePainting, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await paintings.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.painting);
  });

  router.patch('/paintings/:id', guard(paintingAccess.update), json, async (ctx) => {
    const { id } = validate(paintingParams, ctx.params, 'path');
    const input = validate(updatePainting, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await paintings.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.painting);
  });

  router.delete('/paintings/:id', guard(paintingAccess.delete), async (ctx) => {
    const { id } = validate(paintingParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await paintings.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  router.post('/paintings/:id/restore', guard(paintingAccess.restore), async (ctx) => {
    const { id } = validate(paintingParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await sendOnce(ctx, write.painting, async () =>
      changed(await paintings.restore(id, version, ctx.state.caller)),
    );
  });

  router.get('/painters/:id/paintings', guard(paintingAccess.list), async (ctx) => {
    const { id } = validate(painterParams, ctx.params, 'path');
    const query = validate(listPaintings, ctx.query, 'query');
    const page = await paintings.listByPainter(id, query, ctx.state.caller);
    send(ctx, listed(page), write.paintingPage);
  });

  router.get('/reports/value-by-month', guard(paintingAccess.valueByMonth), async (ctx) => {
    const value = await paintings.valueByMonth(ctx.state.caller);
    send(ctx, ok(value), write.valueByMonthReport);
  });

  return router;
}
