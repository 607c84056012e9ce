<#include "auth-handlers.ftl">
import cookieParser from 'cookie-parser';
import type { RequestHandler, Response, Router } from 'express';
import type { Config } from '~config';
import type { Services } from '~container';
import { rateLimit } from '~admission';
import { checkOrigin } from '~origin';
import { refreshCookie, refreshCookieOptions } from '~refresh-cookie';
import { ok } from '~results';
import { createRouter } from '~route-tools';
import type { RouteTools } from '~route-tools';
import { send } from '~send';
import type { Serialize } from '~send';
import { validate } from '~validate';
import { [=userParams] } from '~schema:User';
import { authAccess } from '~auth.access';
import { changeAccess, changePassword, login, register } from '~auth.schema';
import type { Tokens } from '~auth.sessions';

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
export function authRoutes(
  { auth, rateLimiter }: Services,
  { guard, json, serializers }: RouteTools,
  config: Config,
): Router {
  const router = createRouter();
  const limit = rateLimit(rateLimiter.credentials);
  const cookies = cookieParser();
<@sameOrigin/>

<@answers/>

<#if open>
  router.post('/auth/register', limit, json, async (request, response) => {
    <@register/>
  });
</#if>

  router.post('/auth/login', limit, json, async (request, response) => {
    <@login/>
  });

  router.post('/auth/refresh', sameSite, cookies, async (request, response) => {
    <@refresh/>
  });

  router.post('/auth/logout', sameSite, cookies, async (request, response) => {
    <@logout/>
  });

  router.post('/auth/logout-all', guard(authAccess.logoutAll), async (request, response) => {
    <@logoutAll/>
  });

  router.get('/auth/me', guard(authAccess.me), async (request, response) => {
    <@me/>
  });

  router.put(
    '/auth/password',
    limit,
    guard(authAccess.changePassword),
    json,
    async (request, response) => {
      <@changePassword/>
    },
  );

  router.patch(
    '/[=users]/:id/access',
    guard(authAccess.changeAccess),
    json,
    async (request, response) => {
      <@changeAccess/>
    },
  );

  return router;
}

<@cookieReader/>
