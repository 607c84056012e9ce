<#include "auth-handlers.ftl">
import cookieParser from 'cookie-parser';
import type { RequestHandler, Router } from 'express';
import type { Config } from '~config';
import type { Services } from '~container';
import { rateLimit } from '~admission';
import { checkOrigin } from '~origin';
import { refreshCookie, refreshCookieOptions } from '~refresh-cookie';
import { authController } from '~auth.controller';
import { createRouter } from '~route-tools';
import type { RouteTools } from '~route-tools';
import { send } from '~send';
import type { Serialize } from '~send';
import { validate } from '~validate';
import { [=userParams] } from '~schema:User';
import { authAccess } from '~auth.access';
import { changeAccess, changePassword, login, register } from '~auth.schema';
import type { Tokens } from '~auth.sessions';

export function authRoutes(services: Services, tools: RouteTools, config: Config): Router {
  const router = createRouter();
  const controller = authController(services, tools, config);
  const { guard, json } = tools;
  const limit = rateLimit(services.rateLimiter.credentials);
  const cookies = cookieParser();

<@sameOrigin/>

<#if open>
  router.post('/auth/register', limit, json, controller.register);
</#if>
  router.post('/auth/login', limit, json, controller.login);
  router.post('/auth/refresh', sameSite, cookies, controller.refresh);
  router.post('/auth/logout', sameSite, cookies, controller.logout);
  router.post('/auth/logout-all', guard(authAccess.logoutAll), controller.logoutAll);
  router.get('/auth/me', guard(authAccess.me), controller.me);
  router.put('/auth/password', limit, guard(authAccess.changePassword), json, controller.changePassword);
  router.patch('/[=users]/:id/access', guard(authAccess.changeAccess), json, controller.changeAccess);

  return router;
}
