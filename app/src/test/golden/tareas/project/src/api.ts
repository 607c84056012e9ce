import type { FastifyPluginAsync } from 'fastify';

import type { Services } from './container.js';
import { conditionalReads } from './http/conditional-reads.js';
import { addIdempotentPosts } from './http/idempotent-posts.js';
import { tareaRoutes } from './modules/tareas/tarea.routes.js';

interface ApiOptions {
  readonly services: Services;
}

/** Las rutas de la API, a las que puede llamar cualquier cliente. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { services }) => {
  addIdempotentPosts(app, services.idempotency);
  app.addHook('onSend', conditionalReads);
  await app.register(tareaRoutes, { services });
};
