import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { boxAccess } from './box.access.js';
import { boxParams, createBox, listBoxes, readBox, replaceBox, updateBox } from './box.schema.js';

export const boxRoutes: Routes = (app, { services: { boxes } }, done) => {
  app.get(
    '/boxes',
    {
      onRequest: app.guard(boxAccess.list),
      schema: { querystring: listBoxes, response: { 200: component('BoxPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await boxes.list(query, caller))),
  );

  app.post(
    '/boxes',
    {
      onRequest: app.guard(boxAccess.create),
      schema: { body: createBox, response: { 201: component('Box') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/boxes', await boxes.create(body, caller))),
  );

  app.get(
    '/boxes/:id',
    {
      onRequest: app.guard(boxAccess.get),
      schema: { params: boxParams, querystring: readBox, response: { 200: component('BoxView') } },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await boxes.get(params.id, query, caller), query)),
  );

  app.put(
    '/boxes/:id',
    {
      onRequest: app.guard(boxAccess.update),
      schema: { params: boxParams, body: replaceBox, response: { 200: component('Box') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await boxes.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/boxes/:id',
    {
      onRequest: app.guard(boxAccess.update),
      schema: { params: boxParams, body: updateBox, response: { 200: component('Box') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await boxes.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/boxes/:id',
    { onRequest: app.guard(boxAccess.delete), schema: { params: boxParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await boxes.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  done();
};
