import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { styleAccess } from './style.access.js';
import {
  createStyle,
  listStyles,
  readStyle,
  replaceStyle,
  styleParams,
  updateStyle,
} from './style.schema.js';

export function styleRoutes(
  { styles }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    stylePage: serializers.of('StylePage'),
    style: serializers.of('Style'),
    styleView: serializers.of('StyleView'),
  };

  router.get('/styles', guard(styleAccess.list), async (ctx) => {
    const query = validate(listStyles, ctx.query, 'query');
    const page = await styles.list(query, ctx.state.caller);
    send(ctx, listed(page), write.stylePage);
  });

  router.post('/styles', guard(styleAccess.create), json, async (ctx) => {
    const input = validate(createStyle, ctx.request.body, 'body');
    await sendOnce(ctx, write.style, async () =>
      created('/v1/styles', await styles.create(input, ctx.state.caller)),
    );
  });

  router.get('/styles/:id', guard(styleAccess.get), async (ctx) => {
    const { id } = validate(styleParams, ctx.params, 'path');
    const view = validate(readStyle, ctx.query, 'query');
    const row = await styles.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.styleView);
  });

  router.put('/styles/:id', guard(styleAccess.update), json, async (ctx) => {
    const { id } = validate(styleParams, ctx.params, 'path');
    const input = validate(replaceStyle, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await styles.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.style);
  });

  router.patch('/styles/:id', guard(styleAccess.update), json, async (ctx) => {
    const { id } = validate(styleParams, ctx.params, 'path');
    const input = validate(updateStyle, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await styles.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.style);
  });

  router.delete('/styles/:id', guard(styleAccess.delete), async (ctx) => {
    const { id } = validate(styleParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await styles.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
