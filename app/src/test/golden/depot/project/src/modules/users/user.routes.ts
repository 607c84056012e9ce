import { found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { userAccess } from './user.access.js';
import { listUsers, readUser, userParams } from './user.schema.js';

export const userRoutes: Routes = (app, { services: { users } }, done) => {
  app.get(
    '/users',
    {
      onRequest: app.guard(userAccess.list),
      schema: { querystring: listUsers, response: { 200: component('UserPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await users.list(query, caller))),
  );

  app.get(
    '/users/:id',
    {
      onRequest: app.guard(userAccess.get),
      schema: {
        params: userParams,
        querystring: readUser,
        response: { 200: component('UserView') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await users.get(params.id, query, caller), query)),
  );

  done();
};
