import cookieParser from 'cookie-parser';
import type { RequestHandler, Response, Router } from 'express';

import type { Config } from '../../config.js';
import type { Services } from '../../container.js';
import { rateLimit } from '../../http/admission.js';
import { checkOrigin } from '../../http/origin.js';
import { refreshCookie, refreshCookieOptions } from '../../http/refresh-cookie.js';
import { ok } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, type Serialize } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { userParams } from '../users/user.schema.js';
import { authAccess } from './auth.access.js';
import { changeAccess, changePassword, login, register } from './auth.schema.js';
import type { Tokens } from './sessions.js';

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
export function authRoutes(
  { auth, rateLimiter }: Services,
  { guard, json, serializers }: RouteTools,
  config: Config,
): Router {
  const router = createRouter();
  const limit = rateLimit(rateLimiter.credentials);
  const cookies = cookieParser();
  const sameSite: RequestHandler = (request, _response, next) => {
    checkOrigin(request.headers.origin, request.host, config.corsOrigins);
    next();
  };

  const cookieOptions = refreshCookieOptions(config);
  const signedIn = serializers.of('SignedIn');
  const tokens = serializers.of('Tokens');
  const user = serializers.of('User');

  function sendTokens(
    response: Response,
    status: number,
    { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
    serialize: Serialize,
  ): void {
    const expires = new Date(refreshTokenExpiresAt);
    response.cookie(refreshCookie, refreshToken, { ...cookieOptions, expires });
    send(response, ok(body, status), serialize);
  }

  router.post('/auth/register', limit, json, async (request, response) => {
    const input = validate(register, request.body, 'body');
    sendTokens(response, 201, await auth.register(input), signedIn);
  });

  router.post('/auth/login', limit, json, async (request, response) => {
    const input = validate(login, request.body, 'body');
    sendTokens(response, 200, await auth.login(input), signedIn);
  });

  router.post('/auth/refresh', sameSite, cookies, async (request, response) => {
    sendTokens(response, 200, await auth.refresh(tokenOf(request)), tokens);
  });

  router.post('/auth/logout', sameSite, cookies, async (request, response) => {
    await auth.logout(tokenOf(request));
    response.clearCookie(refreshCookie, cookieOptions).status(204).end();
  });

  router.post('/auth/logout-all', guard(authAccess.logoutAll), async (request, response) => {
    await auth.logoutAll(request.caller);
    response.clearCookie(refreshCookie, cookieOptions).status(204).end();
  });

  router.get('/auth/me', guard(authAccess.me), async (request, response) => {
    send(response, ok(await auth.me(request.caller)), user);
  });

  router.put(
    '/auth/password',
    limit,
    guard(authAccess.changePassword),
    json,
    async (request, response) => {
      const input = validate(changePassword, request.body, 'body');
      await auth.changePassword(input, request.caller);
      response.clearCookie(refreshCookie, cookieOptions).status(204).end();
    },
  );

  router.patch(
    '/users/:id/access',
    guard(authAccess.changeAccess),
    json,
    async (request, response) => {
      const { id } = validate(userParams, request.params, 'path');
      const input = validate(changeAccess, request.body, 'body');
      send(response, ok(await auth.changeAccess(id, input, request.caller)), user);
    },
  );

  return router;
}

/** What cookie-parser has found, as far as it is a cookie of ours. */
function tokenOf({ cookies }: { readonly cookies?: unknown }): string | undefined {
  if (typeof cookies !== 'object' || cookies === null || !(refreshCookie in cookies)) {
    return undefined;
  }
  const token = cookies[refreshCookie];
  return typeof token === 'string' ? token : undefined;
}
