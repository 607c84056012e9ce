import type { Router } from 'express';

import type { Services } from '../container.js';
import { userController } from '../controllers/user.controller.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { userAccess } from '../validators/user.access.js';

export function userRoutes(services: Services, tools: RouteTools): Router {
  const router = createRouter();
  const controller = userController(services, tools);
  const { guard } = tools;

  router.get('/users', guard(userAccess.list), controller.list);
  router.get('/users/:id', guard(userAccess.get), controller.get);

  return router;
}
