import type { Plugin } from '@hapi/hapi';

import type { Services } from './container.js';
import { conditionalReads } from './http/conditional-reads.js';
import type { RouteTools } from './http/route-tools.js';
import { articleRoutes } from './modules/articles/article.routes.js';
import { operationRoutes } from './modules/operations/operations.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

interface Options {
  readonly services: Services;
  readonly tools: RouteTools;
}

/** The routes of the API, below its prefix. */
export const api: Plugin<Options> = {
  name: 'api',
  register(server, { services, tools }) {
    server.ext('onPreResponse', conditionalReads, { sandbox: 'plugin' });
    userRoutes(server, services, tools);
    articleRoutes(server, services, tools);
    operationRoutes(server, services, tools);
  },
};
