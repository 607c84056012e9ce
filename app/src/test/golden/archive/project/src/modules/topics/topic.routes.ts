import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { topicAccess } from './topic.access.js';
import {
  createTopic,
  listTopics,
  readTopic,
  replaceTopic,
  topicParams,
  updateTopic,
} from './topic.schema.js';

export const topicRoutes: Routes = (app, { services: { topics } }, done) => {
  app.get(
    '/topics',
    {
      onRequest: app.guard(topicAccess.list),
      schema: { querystring: listTopics, response: { 200: component('TopicPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await topics.list(query, caller))),
  );

  app.post(
    '/topics',
    {
      onRequest: app.guard(topicAccess.create),
      schema: { body: createTopic, response: { 201: component('Topic') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/topics', await topics.create(body, caller))),
  );

  app.get(
    '/topics/:id',
    {
      onRequest: app.guard(topicAccess.get),
      schema: {
        params: topicParams,
        querystring: readTopic,
        response: { 200: component('TopicView') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await topics.get(params.id, query, caller), query)),
  );

  app.put(
    '/topics/:id',
    {
      onRequest: app.guard(topicAccess.update),
      schema: { params: topicParams, body: replaceTopic, response: { 200: component('Topic') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await topics.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/topics/:id',
    {
      onRequest: app.guard(topicAccess.update),
      schema: { params: topicParams, body: updateTopic, response: { 200: component('Topic') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await topics.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/topics/:id',
    { onRequest: app.guard(topicAccess.delete), schema: { params: topicParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await topics.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  done();
};
