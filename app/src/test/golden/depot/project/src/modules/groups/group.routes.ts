import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { groupAccess } from './group.access.js';
import {
  createGroup,
  groupParams,
  listGroups,
  readGroup,
  replaceGroup,
  updateGroup,
} from './group.schema.js';

export const groupRoutes: Routes = (app, { services: { groups } }, done) => {
  app.get(
    '/groups',
    {
      onRequest: app.guard(groupAccess.list),
      schema: { querystring: listGroups, response: { 200: component('GroupPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await groups.list(query, caller))),
  );

  app.post(
    '/groups',
    {
      onRequest: app.guard(groupAccess.create),
      schema: { body: createGroup, response: { 201: component('Group') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/groups', await groups.create(body, caller))),
  );

  app.get(
    '/groups/:id',
    {
      onRequest: app.guard(groupAccess.get),
      schema: {
        params: groupParams,
        querystring: readGroup,
        response: { 200: component('GroupView') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await groups.get(params.id, query, caller), query)),
  );

  app.put(
    '/groups/:id',
    {
      onRequest: app.guard(groupAccess.update),
      schema: { params: groupParams, body: replaceGroup, response: { 200: component('Group') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await groups.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/groups/:id',
    {
      onRequest: app.guard(groupAccess.update),
      schema: { params: groupParams, body: updateGroup, response: { 200: component('Group') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await groups.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/groups/:id',
    { onRequest: app.guard(groupAccess.delete), schema: { params: groupParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await groups.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  app.get(
    '/groups/:id/children',
    {
      onRequest: app.guard(groupAccess.list),
      schema: {
        params: groupParams,
        querystring: listGroups,
        response: { 200: component('GroupPage') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, listed(await groups.listByParent(params.id, query, caller))),
  );

  done();
};
