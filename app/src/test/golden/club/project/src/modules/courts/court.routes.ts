import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { noContent, nothing } from '../../http/answer-once.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { courtAccess } from './court.access.js';
import {
  closeCourtInput,
  courtParams,
  createCourt,
  listCourts,
  readCourt,
  replaceCourt,
  updateCourt,
} from './court.schema.js';

export function courtRoutes(
  { courts }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router<State> {
  const router = createRouter();
  const write = {
    courtPage: serializers.of('CourtPage'),
    court: serializers.of('Court'),
    courtView: serializers.of('CourtView'),
  };

  router.get('/courts', guard(courtAccess.list), async (ctx) => {
    const query = validate(listCourts, ctx.query, 'query');
    const page = await courts.list(query, ctx.state.caller);
    send(ctx, listed(page), write.courtPage);
  });

  router.post('/courts', guard(courtAccess.create), json, async (ctx) => {
    const input = validate(createCourt, ctx.request.body, 'body');
    await sendOnce(ctx, write.court, async () =>
      created('/v1/courts', await courts.create(input, ctx.state.caller)),
    );
  });

  router.get('/courts/:id', guard(courtAccess.get), async (ctx) => {
    const { id } = validate(courtParams, ctx.params, 'path');
    const view = validate(readCourt, ctx.query, 'query');
    const row = await courts.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.courtView);
  });

  router.put('/courts/:id', guard(courtAccess.update), json, async (ctx) => {
    const { id } = validate(courtParams, ctx.params, 'path');
    const input = validate(replaceCourt, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await courts.replace(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.court);
  });

  router.patch('/courts/:id', guard(courtAccess.update), json, async (ctx) => {
    const { id } = validate(courtParams, ctx.params, 'path');
    const input = validate(updateCourt, ctx.request.body, 'body');
    const version = expectedVersion(ctx.headers['if-match']);
    const row = await courts.update(id, input, version, ctx.state.caller);
    send(ctx, changed(row), write.court);
  });

  router.delete('/courts/:id', guard(courtAccess.delete), async (ctx) => {
    const { id } = validate(courtParams, ctx.params, 'path');
    const version = expectedVersion(ctx.headers['if-match']);
    await courts.delete(id, version, ctx.state.caller);
    ctx.status = 204;
  });

  router.post('/courts/:id/close-court', guard(courtAccess.closeCourt), json, async (ctx) => {
    const { id } = validate(courtParams, ctx.params, 'path');
    const input = validate(closeCourtInput, ctx.request.body, 'body');
    await sendOnce(ctx, noContent, async () => {
      await courts.closeCourt(id, input, ctx.state.caller);
      return nothing;
    });
  });

  return router;
}
