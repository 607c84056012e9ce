import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { State } from '../../http/state.js';
import { validate } from '../../shared/validate.js';
import { userAccess } from './user.access.js';
import { listUsers, readUser, userParams } from './user.schema.js';

export function userRoutes({ users }: Services, { guard, serializers }: RouteTools): Router<State> {
  const router = createRouter();
  const write = {
    userPage: serializers.of('UserPage'),
    userView: serializers.of('UserView'),
  };

  router.get('/users', guard(userAccess.list), async (ctx) => {
    const query = validate(listUsers, ctx.query, 'query');
    const page = await users.list(query, ctx.state.caller);
    send(ctx, listed(page), write.userPage);
  });

  router.get('/users/:id', guard(userAccess.get), async (ctx) => {
    const { id } = validate(userParams, ctx.params, 'path');
    const view = validate(readUser, ctx.query, 'query');
    const row = await users.get(id, view, ctx.state.caller);
    send(ctx, found(row, view), write.userView);
  });

  return router;
}
