import type { Router } from 'express';

import type { Services } from '../../container.js';
import { found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { userAccess } from './user.access.js';
import { listUsers, readUser, userParams } from './user.schema.js';

export function userRoutes({ users }: Services, { guard, serializers }: RouteTools): Router {
  const router = createRouter();
  const write = {
    userPage: serializers.of('UserPage'),
    userView: serializers.of('UserView'),
  };

  router.get('/users', guard(userAccess.list), async (request, response) => {
    const query = validate(listUsers, request.query, 'query');
    const page = await users.list(query, request.caller);
    sendRead(request, response, listed(page), write.userPage);
  });

  router.get('/users/:id', guard(userAccess.get), async (request, response) => {
    const { id } = validate(userParams, request.params, 'path');
    const view = validate(readUser, request.query, 'query');
    const row = await users.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.userView);
  });

  return router;
}
