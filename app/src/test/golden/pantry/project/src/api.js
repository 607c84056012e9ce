import { createRouter } from './http/route-tools.js';
import { jarRoutes } from './modules/jars/jar.routes.js';
import { shelfRoutes } from './modules/shelves/shelf.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services, tools) {
  const router = createRouter('/v1');
  router.use(userRoutes(services, tools).routes());
  router.use(shelfRoutes(services, tools).routes());
  router.use(jarRoutes(services, tools).routes());
  return router;
}
