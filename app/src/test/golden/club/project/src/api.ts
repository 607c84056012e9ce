import type Router from '@koa/router';

import type { Services } from './container.js';
import { createRouter, type RouteTools } from './http/route-tools.js';
import type { State } from './http/state.js';
import { bookingRoutes } from './modules/bookings/booking.routes.js';
import { courtRoutes } from './modules/courts/court.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router<State> {
  const router = createRouter('/v1');
  router.use(userRoutes(services, tools).routes());
  router.use(courtRoutes(services, tools).routes());
  router.use(bookingRoutes(services, tools).routes());
  return router;
}
