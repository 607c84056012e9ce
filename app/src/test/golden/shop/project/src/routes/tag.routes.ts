import type { Router } from 'express';

import type { Services } from '../container.js';
import { tagController } from '../controllers/tag.controller.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { tagAccess } from '../validators/tag.access.js';

export function tagRoutes(services: Services, tools: RouteTools): Router {
  const router = createRouter();
  const controller = tagController(services, tools);
  const { guard, json } = tools;

  router.get('/tags', guard(tagAccess.list), controller.list);
  router.post('/tags', guard(tagAccess.create), json, controller.create);
  router.get('/tags/:id', guard(tagAccess.get), controller.get);
  router.put('/tags/:id', guard(tagAccess.update), json, controller.replace);
  router.patch('/tags/:id', guard(tagAccess.update), json, controller.update);
  router.delete('/tags/:id', guard(tagAccess.delete), controller.delete);

  return router;
}
