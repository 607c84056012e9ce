import type { Router } from 'express';

import type { Services } from './container.js';
import type { RouteTools } from './middlewares/route-tools.js';
import { authorRoutes } from './routes/author.routes.js';
import { bookRoutes } from './routes/book.routes.js';
import { userRoutes } from './routes/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router[] {
  return [userRoutes(services, tools), authorRoutes(services, tools), bookRoutes(services, tools)];
}
