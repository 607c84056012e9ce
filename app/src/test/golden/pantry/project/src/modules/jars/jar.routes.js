import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import { createRouter } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { shelfParams } from '../shelves/shelf.schema.js';
import { jarAccess } from './jar.access.js';
import {
  createJar,
  jarParams,
  listJars,
  openJarInput,
  readJar,
  replaceJar,
  updateJar,
} from './jar.schema.js';

export function jarRoutes({ jars }, { guard, json, sendOnce, serializers }) {
  const router = createRouter();
  const write = {
    jarPage: serializers.of('JarPage'),
    jar: serializers.of('Jar'),
    jarView: serializers.of('JarView'),
  };

  router.get('/jars', guard(jarAccess.list), async (ctx) => {
    const query = validate(listJars, ctx.query, 'query');
    const page = await jars.list(query, ctx.state.caller);
    send(ctx, listed(page), write.jarPage);
  });

  router.post('/jars', guard(jarAccess.create), json, async (ctx) => {
    const input = validate(createJar, ctx.request.body, 'body');
    await sendOnce(ctx, write.jar, async () =>
      created('/v1/jars', await jars.create(input, ctx.state.caller)),
    );
  });

  router.get('/jars/:id', guard(jarAccess.get), async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const view = validate(readJar, ctx.query, 'query');
    const row = await jars.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.jarView);
  });

  router.put('/jars/:id', guard(jarAccess.update), json, async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const input = validate(replaceJar, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await jars.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.jar);
  });

  router.patch('/jars/:id', guard(jarAccess.update), json, async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const input = validate(updateJar, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await jars.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.jar);
  });

  router.delete('/jars/:id', guard(jarAccess.delete), async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await jars.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  router.post('/jars/:id/restore', guard(jarAccess.restore), async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await sendOnce(ctx, write.jar, async () =>
      changed(await jars.restore(id, version, ctx.state.caller)),
    );
  });

  router.get('/shelves/:id/jars', guard(jarAccess.list), async (ctx) => {
    const { id } = validate(shelfParams, ctx.params, 'path');
    const query = validate(listJars, ctx.query, 'query');
    const page = await jars.listByShelf(id, query, ctx.state.caller);
    send(ctx, listed(page), write.jarPage);
  });

  router.post('/jars/:id/open-jar', guard(jarAccess.openJar), json, async (ctx) => {
    const { id } = validate(jarParams, ctx.params, 'path');
    const input = validate(openJarInput, ctx.request.body, 'body');
    await sendOnce(ctx, write.jar, async () =>
      ok(await jars.openJar(id, input, ctx.state.caller), 201),
    );
  });

  return router;
}
