import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { groupParams } from '../groups/group.schema.js';
import { itemAccess } from './item.access.js';
import {
  createItem,
  itemParams,
  listItems,
  readItem,
  replaceItem,
  updateItem,
} from './item.schema.js';

export const itemRoutes: Routes = (app, { services: { items } }, done) => {
  app.get(
    '/items',
    {
      onRequest: app.guard(itemAccess.list),
      schema: { querystring: listItems, response: { 200: component('ItemPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await items.list(query, caller))),
  );

  app.post(
    '/items',
    {
      onRequest: app.guard(itemAccess.create),
      schema: { body: createItem, response: { 201: component('Item') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/items', await items.create(body, caller))),
  );

  app.get(
    '/items/:id',
    {
      onRequest: app.guard(itemAccess.get),
      schema: {
        params: itemParams,
        querystring: readItem,
        response: { 200: component('ItemView') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await items.get(params.id, query, caller), query)),
  );

  app.put(
    '/items/:id',
    {
      onRequest: app.guard(itemAccess.update),
      schema: { params: itemParams, body: replaceItem, response: { 200: component('Item') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await items.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/items/:id',
    {
      onRequest: app.guard(itemAccess.update),
      schema: { params: itemParams, body: updateItem, response: { 200: component('Item') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await items.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/items/:id',
    { onRequest: app.guard(itemAccess.delete), schema: { params: itemParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await items.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  app.post(
    '/items/:id/restore',
    {
      onRequest: app.guard(itemAccess.restore),
      schema: { params: itemParams, response: { 200: component('Item') } },
    },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await items.restore(params.id, version, caller)));
    },
  );

  app.get(
    '/groups/:id/items',
    {
      onRequest: app.guard(itemAccess.list),
      schema: {
        params: groupParams,
        querystring: listItems,
        response: { 200: component('ItemPage') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, listed(await items.listByGroup(params.id, query, caller))),
  );

  app.get(
    '/reports/stock',
    {
      onRequest: app.guard(itemAccess.stock),
      schema: { response: { 200: component('StockReport') } },
    },
    async ({ caller }, reply) => send(reply, ok(await items.stock(caller))),
  );

  done();
};
