import type { Server } from '@hapi/hapi';

import type { Services } from '../../container.js';
import { callerOf } from '../../http/authentication.js';
import { by } from '../../http/payloads.js';
import { found, listed } from '../../http/results.js';
import type { RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { Output } from '../../shared/validate.js';
import { userAccess } from './user.access.js';
import { listUsers, readUser, userParams } from './user.schema.js';

export function userRoutes(server: Server, { users }: Services, { serializers }: RouteTools): void {
  const write = {
    userPage: serializers.of('UserPage'),
    userViewEnvelope: serializers.of('UserViewEnvelope'),
  };

  server.route<{ Query: Output<typeof listUsers> }>({
    method: 'GET',
    path: '/users',
    options: { app: { access: userAccess.list }, validate: { query: by(listUsers, 'query') } },
    handler: async (request, h) =>
      send(h, listed(await users.list(request.query, callerOf(request))), write.userPage),
  });

  server.route<{ Params: Output<typeof userParams>; Query: Output<typeof readUser> }>({
    method: 'GET',
    path: '/users/{id}',
    options: {
      app: { access: userAccess.get },
      validate: { params: by(userParams, 'path'), query: by(readUser, 'query') },
    },
    handler: async (request, h) =>
      send(
        h,
        found(await users.get(request.params.id, request.query, callerOf(request)), request.query),
        write.userViewEnvelope,
      ),
  });
}
