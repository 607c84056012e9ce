import type { Router } from 'express';

import type { Services } from '../container.js';
import { productController } from '../controllers/product.controller.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { productAccess } from '../validators/product.access.js';

export function productRoutes(services: Services, tools: RouteTools): Router {
  const router = createRouter();
  const controller = productController(services, tools);
  const { guard, json } = tools;

  router.get('/products', guard(productAccess.list), controller.list);
  router.post('/products', guard(productAccess.create), json, controller.create);
  router.get('/products/:id', guard(productAccess.get), controller.get);
  router.put('/products/:id', guard(productAccess.update), json, controller.replace);
  router.patch('/products/:id', guard(productAccess.update), json, controller.update);
  router.delete('/products/:id', guard(productAccess.delete), controller.delete);

  return router;
}
