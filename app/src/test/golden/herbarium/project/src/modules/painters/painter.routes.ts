import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { painterAccess } from './painter.access.js';
import {
  createPainter,
  listPainters,
  painterParams,
  readPainter,
  replacePainter,
  updatePainter,
} from './painter.schema.js';

export function painterRoutes(
  { painters }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    painterPage: serializers.of('PainterPage'),
    painter: serializers.of('Painter'),
    painterView: serializers.of('PainterView'),
  };

  router.get('/painters', guard(painterAccess.list), async (ctx) => {
    const query = validate(listPainters, ctx.query, 'query');
    const page = await painters.list(query, ctx.state.caller);
    send(ctx, listed(page), write.painterPage);
  });

  router.post('/painters', guard(painterAccess.create), json, async (ctx) => {
    const input = validate(createPainter, ctx.request.body, 'body');
    await sendOnce(ctx, write.painter, async () =>
      created('/v1/painters', await painters.create(input, ctx.state.caller)),
    );
  });

  router.get('/painters/:id', guard(painterAccess.get), async (ctx) => {
    const { id } = validate(painterParams, ctx.params, 'path');
    const view = validate(readPainter, ctx.query, 'query');
    const row = await painters.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.painterView);
  });

  router.put('/painters/:id', guard(painterAccess.update), json, async (ctx) => {
    const { id } = validate(painterParams, ctx.params, 'path');
    const input = validate(replacePainter, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await painters.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.painter);
  });

  router.patch('/painters/:id', guard(painterAccess.update), json, async (ctx) => {
    const { id } = validate(painterParams, ctx.params, 'path');
    const input = validate(updatePainter, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await painters.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.painter);
  });

  router.delete('/painters/:id', guard(painterAccess.delete), async (ctx) => {
    const { id } = validate(painterParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await painters.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
