import type { FastifyPluginAsync } from 'fastify';

import type { Config } from './config.js';
import type { Services } from './container.js';
import { conditionalReads } from './http/conditional-reads.js';
import { addIdempotentPosts } from './http/idempotent-posts.js';
import { authRoutes } from './modules/auth/auth.routes.js';
import { groupRoutes } from './modules/groups/group.routes.js';
import { itemRoutes } from './modules/items/item.routes.js';
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
    await resources.register(groupRoutes, { services });
    await resources.register(itemRoutes, { services });
  });
};
