import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { themeAccess } from './theme.access.js';
import {
  createTheme,
  listThemes,
  readTheme,
  replaceTheme,
  themeParams,
  updateTheme,
} from './theme.schema.js';

export function themeRoutes(
  { themes }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    themePage: serializers.of('ThemePage'),
    theme: serializers.of('Theme'),
    themeView: serializers.of('ThemeView'),
  };

  router.get('/themes', guard(themeAccess.list), async (ctx) => {
    const query = validate(listThemes, ctx.query, 'query');
    const page = await themes.list(query, ctx.state.caller);
    send(ctx, listed(page), write.themePage);
  });

  router.post('/themes', guard(themeAccess.create), json, async (ctx) => {
    const input = validate(createTheme, ctx.request.body, 'body');
    await sendOnce(ctx, write.theme, async () =>
      created('/v1/themes', await themes.create(input, ctx.state.caller)),
    );
  });

  router.get('/themes/:id', guard(themeAccess.get), async (ctx) => {
    const { id } = validate(themeParams, ctx.params, 'path');
    const view = validate(readTheme, ctx.query, 'query');
    const row = await themes.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.themeView);
  });

  router.put('/themes/:id', guard(themeAccess.update), json, async (ctx) => {
    const { id } = validate(themeParams, ctx.params, 'path');
    const input = validate(replaceTheme, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await themes.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.theme);
  });

  router.patch('/themes/:id', guard(themeAccess.update), json, async (ctx) => {
    const { id } = validate(themeParams, ctx.params, 'path');
    const input = validate(updateTheme, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await themes.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.theme);
  });

  router.delete('/themes/:id', guard(themeAccess.delete), async (ctx) => {
    const { id } = validate(themeParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await themes.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
