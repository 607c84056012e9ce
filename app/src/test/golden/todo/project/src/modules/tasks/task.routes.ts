import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import {
  createTask,
  listTasks,
  readTask,
  replaceTask,
  taskParams,
  updateTask,
} from './task.schema.js';

export const taskRoutes: Routes = (app, { services: { tasks } }, done) => {
  app.get(
    '/tasks',
    { schema: { querystring: listTasks, response: { 200: component('TaskPage') } } },
    async ({ query }, reply) => send(reply, listed(await tasks.list(query))),
  );

  app.post(
    '/tasks',
    { schema: { body: createTask, response: { 201: component('Task') } } },
    async ({ body }, reply) => send(reply, created('/v1/tasks', await tasks.create(body))),
  );

  app.get(
    '/tasks/:id',
    {
      schema: {
        params: taskParams,
        querystring: readTask,
        response: { 200: component('TaskView') },
      },
    },
    async ({ params, query }, reply) =>
      send(reply, found(await tasks.get(params.id, query), query)),
  );

  app.put(
    '/tasks/:id',
    { schema: { params: taskParams, body: replaceTask, response: { 200: component('Task') } } },
    async ({ params, body, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tasks.replace(params.id, body, version)));
    },
  );

  app.patch(
    '/tasks/:id',
    { schema: { params: taskParams, body: updateTask, response: { 200: component('Task') } } },
    async ({ params, body, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tasks.update(params.id, body, version)));
    },
  );

  app.delete(
    '/tasks/:id',
    { schema: { params: taskParams } },
    async ({ params, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await tasks.delete(params.id, version);
      return reply.code(204).send();
    },
  );

  done();
};
