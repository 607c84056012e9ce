import type { FastifyPluginAsync } from 'fastify';

import type { Config } from './config.js';
import type { Services } from './container.js';
import { conditionalReads } from './http/conditional-reads.js';
import { addIdempotentPosts } from './http/idempotent-posts.js';
import { authRoutes } from './modules/auth/auth.routes.js';
import { boxRoutes } from './modules/boxes/box.routes.js';
import { letterRoutes } from './modules/letters/letter.routes.js';
import { topicRoutes } from './modules/topics/topic.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

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
    await resources.register(boxRoutes, { services });
    await resources.register(letterRoutes, { services });
    await resources.register(topicRoutes, { services });
  });
};
