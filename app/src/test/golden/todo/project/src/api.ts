import type { FastifyPluginAsync } from 'fastify';

import type { Services } from './container.js';
import { conditionalReads } from './http/conditional-reads.js';
import { addIdempotentPosts } from './http/idempotent-posts.js';
import { taskRoutes } from './modules/tasks/task.routes.js';

interface ApiOptions {
  readonly services: Services;
}

/** The routes of the API, which any client may call. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { services }) => {
  addIdempotentPosts(app, services.idempotency);
  app.addHook('onSend', conditionalReads);
  await app.register(taskRoutes, { services });
};
