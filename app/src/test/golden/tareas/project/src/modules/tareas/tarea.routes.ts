import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import {
  createTarea,
  listTareas,
  readTarea,
  replaceTarea,
  tareaParams,
  updateTarea,
} from './tarea.schema.js';

export const tareaRoutes: Routes = (app, { services: { tareas } }, done) => {
  app.get(
    '/tareas',
    { schema: { querystring: listTareas, response: { 200: component('TareaPage') } } },
    async ({ query }, reply) => send(reply, listed(await tareas.list(query))),
  );

  app.post(
    '/tareas',
    { schema: { body: createTarea, response: { 201: component('Tarea') } } },
    async ({ body }, reply) => send(reply, created('/v1/tareas', await tareas.create(body))),
  );

  app.get(
    '/tareas/:id',
    {
      schema: {
        params: tareaParams,
        querystring: readTarea,
        response: { 200: component('TareaView') },
      },
    },
    async ({ params, query }, reply) =>
      send(reply, found(await tareas.get(params.id, query), query)),
  );

  app.put(
    '/tareas/:id',
    { schema: { params: tareaParams, body: replaceTarea, response: { 200: component('Tarea') } } },
    async ({ params, body, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tareas.replace(params.id, body, version)));
    },
  );

  app.patch(
    '/tareas/:id',
    { schema: { params: tareaParams, body: updateTarea, response: { 200: component('Tarea') } } },
    async ({ params, body, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tareas.update(params.id, body, version)));
    },
  );

  app.delete(
    '/tareas/:id',
    { schema: { params: tareaParams } },
    async ({ params, headers }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await tareas.delete(params.id, version);
      return reply.code(204).send();
    },
  );

  done();
};
