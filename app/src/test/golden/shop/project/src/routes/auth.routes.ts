import cookieParser from 'cookie-parser';
import type { RequestHandler, Router } from 'express';

import type { Config } from '../config/config.js';
import type { Services } from '../container.js';
import { authController } from '../controllers/auth.controller.js';
import { rateLimit } from '../middlewares/admission.js';
import { checkOrigin } from '../middlewares/origin.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { authAccess } from '../validators/auth.access.js';

export function authRoutes(services: Services, tools: RouteTools, config: Config): Router {
  const router = createRouter();
  const controller = authController(services, tools, config);
  const { guard, json } = tools;
  const limit = rateLimit(services.rateLimiter.credentials);
  const cookies = cookieParser();

  const sameSite: RequestHandler = (request, _response, next) => {
    checkOrigin(request.headers.origin, request.host, config.corsOrigins);
    next();
  };

  router.post('/auth/register', limit, json, controller.register);
  router.post('/auth/login', limit, json, controller.login);
  router.post('/auth/refresh', sameSite, cookies, controller.refresh);
  router.post('/auth/logout', sameSite, cookies, controller.logout);
  router.post('/auth/logout-all', guard(authAccess.logoutAll), controller.logoutAll);
  router.get('/auth/me', guard(authAccess.me), controller.me);
  router.put(
    '/auth/password',
    limit,
    guard(authAccess.changePassword),
    json,
    controller.changePassword,
  );
  router.patch('/users/:id/access', guard(authAccess.changeAccess), json, controller.changeAccess);

  return router;
}
