import type { Router } from 'express';

import type { Services } from './container.js';
import type { RouteTools } from './http/route-tools.js';
import { productRoutes } from './modules/products/product.routes.js';
import { tagRoutes } from './modules/tags/tag.routes.js';
import { userRoutes } from './modules/users/user.routes.js';

/** The routes of the API, below its prefix. */
export function api(services: Services, tools: RouteTools): Router[] {
  return [userRoutes(services, tools), productRoutes(services, tools), tagRoutes(services, tools)];
}
