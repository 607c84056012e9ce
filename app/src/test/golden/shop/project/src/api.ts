import type { Router } from 'express';

import type { Services } from './container.js';
import type { RouteTools } from './middlewares/route-tools.js';
import { productRoutes } from './routes/product.routes.js';
import { tagRoutes } from './routes/tag.routes.js';
import { userRoutes } from './routes/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router[] {
  return [userRoutes(services, tools), productRoutes(services, tools), tagRoutes(services, tools)];
}
