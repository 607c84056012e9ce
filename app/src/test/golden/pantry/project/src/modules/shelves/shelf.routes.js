import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { shelfAccess } from './shelf.access.js';
import {
  createShelf,
  listShelves,
  readShelf,
  replaceShelf,
  shelfParams,
  updateShelf,
} from './shelf.schema.js';

export function shelfRoutes({ shelves }, { guard, json, sendOnce, serializers }) {
  const router = createRouter();
  const write = {
    shelfPage: serializers.of('ShelfPage'),
    shelf: serializers.of('Shelf'),
    shelfView: serializers.of('ShelfView'),
  };

  router.get('/shelves', guard(shelfAccess.list), async (ctx) => {
    const query = validate(listShelves, ctx.query, 'query');
    const page = await shelves.list(query, ctx.state.caller);
    send(ctx, listed(page), write.shelfPage);
  });

  router.post('/shelves', guard(shelfAccess.create), json, async (ctx) => {
    const input = validate(createShelf, ctx.request.body, 'body');
    await sendOnce(ctx, write.shelf, async () =>
      created('/v1/shelves', await shelves.create(input, ctx.state.caller)),
    );
  });

  router.get('/shelves/:id', guard(shelfAccess.get), async (ctx) => {
    const { id } = validate(shelfParams, ctx.params, 'path');
    const view = validate(readShelf, ctx.query, 'query');
    const row = await shelves.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.shelfView);
  });

  router.put('/shelves/:id', guard(shelfAccess.update), json, async (ctx) => {
    const { id } = validate(shelfParams, ctx.params, 'path');
    const input = validate(replaceShelf, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await shelves.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.shelf);
  });

  router.patch('/shelves/:id', guard(shelfAccess.update), json, async (ctx) => {
    const { id } = validate(shelfParams, ctx.params, 'path');
    const input = validate(updateShelf, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await shelves.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.shelf);
  });

  router.delete('/shelves/:id', guard(shelfAccess.delete), async (ctx) => {
    const { id } = validate(shelfParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await shelves.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  return router;
}
