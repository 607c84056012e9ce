import type { FastifyPluginAsync } from 'fastify';

import type { Config } from './config/config.js';
import type { Services } from './container.js';
import { authRoutes } from './controllers/auth.controller.js';
import { ticketRoutes } from './controllers/ticket.controller.js';
import { userRoutes } from './controllers/user.controller.js';
import { conditionalReads } from './middleware/conditional-reads.js';
import { addIdempotentPosts } from './middleware/idempotent-posts.js';

interface ApiOptions {
  readonly config: Config;
  readonly services: Services;
}

/** What a client may keep of the API are the resources, never what is said about tokens. */
export const api: FastifyPluginAsync<ApiOptions> = async (app, { config, services }) => {
  await app.register(authRoutes, { config, services });
  await app.register(async (resources) => {
    addIdempotentPosts(resources, services.idempotency);
    resources.addHook('onSend', conditionalReads);
    await resources.register(userRoutes, { services });
    await resources.register(ticketRoutes, { services });
  });
};
