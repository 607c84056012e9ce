import type Router from '@koa/router';

import type { Services } from './container.js';
import { createRouter, type RouteTools } from './http/route-tools.js';
import type { State } from './http/state.js';
import { painterRoutes } from './modules/painters/painter.routes.js';
import { paintingRoutes } from './modules/paintings/painting.routes.js';
import { styleRoutes } from './modules/styles/style.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router<State> {
  const router = createRouter('/v1');
  router.use(userRoutes(services, tools).routes());
  router.use(painterRoutes(services, tools).routes());
  router.use(paintingRoutes(services, tools).routes());
  router.use(styleRoutes(services, tools).routes());
  return router;
}
