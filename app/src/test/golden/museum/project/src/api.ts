import type Router from '@koa/router';

import type { Services } from './container.js';
import { createRouter, type RouteTools } from './http/route-tools.js';
import type { State } from './http/state.js';
import { artistRoutes } from './modules/artists/artist.routes.js';
import { themeRoutes } from './modules/themes/theme.routes.js';
import { userRoutes } from './modules/users/user.routes.js';
import { workRoutes } from './modules/works/work.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router<State> {
  const router = createRouter('/v1');
  router.use(userRoutes(services, tools).routes());
  router.use(artistRoutes(services, tools).routes());
  router.use(workRoutes(services, tools).routes());
  router.use(themeRoutes(services, tools).routes());
  return router;
}
