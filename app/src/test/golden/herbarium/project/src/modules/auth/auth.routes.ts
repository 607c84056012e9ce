import type Router from '@koa/router';

import type { Config } from '../../config.js';
import type { Services } from '../../container.js';
import { rateLimit } from '../../http/admission.js';
import { checkOrigin } from '../../http/origin.js';
import { refreshCookie, refreshCookieOptions } from '../../http/refresh-cookie.js';
import { ok } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, type Serialize } from '../../http/send.js';
import type { AppContext, AppMiddleware, State } from '../../http/state.js';
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
): Router<State> {
  const router = createRouter('/v1');
  const limit = rateLimit(rateLimiter.credentials);
  const cookieOptions = refreshCookieOptions(config);
  const signedIn = serializers.of('SignedIn');
  const tokens = serializers.of('Tokens');
  const user = serializers.of('User');

  const sameSite: AppMiddleware = (ctx, next) => {
    checkOrigin(ctx.headers.origin, ctx.host, config.corsOrigins);
    return next();
  };

  function setCookie(ctx: AppContext, token: string | null, expires?: Date): void {
    // TLS often ends before this process, and Koa would then refuse to send the cookie.
    ctx.cookies.secure = cookieOptions.secure;
    ctx.cookies.set(refreshCookie, token, { ...cookieOptions, expires });
  }

  function sendTokens(
    ctx: AppContext,
    status: number,
    { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
    serialize: Serialize,
  ): void {
    setCookie(ctx, refreshToken, new Date(refreshTokenExpiresAt));
    send(ctx, ok(body, status), serialize);
  }

  router.post('/auth/register', limit, json, async (ctx) => {
    const input = validate(register, ctx.request.body, 'body');
    sendTokens(ctx, 201, await auth.register(input), signedIn);
  });

  router.post('/auth/login', limit, json, async (ctx) => {
    const input = validate(login, ctx.request.body, 'body');
    sendTokens(ctx, 200, await auth.login(input), signedIn);
  });

  router.post('/auth/refresh', sameSite, async (ctx) => {
    sendTokens(ctx, 200, await auth.refresh(ctx.cookies.get(refreshCookie)), tokens);
  });

  router.post('/auth/logout', sameSite, async (ctx) => {
    await auth.logout(ctx.cookies.get(refreshCookie));
    setCookie(ctx, null);
    ctx.status = 204;
  });

  router.post('/auth/logout-all', guard(authAccess.logoutAll), async (ctx) => {
    await auth.logoutAll(ctx.state.caller);
    setCookie(ctx, null);
    ctx.status = 204;
  });

  router.get('/auth/me', guard(authAccess.me), async (ctx) => {
    send(ctx, ok(await auth.me(ctx.state.caller)), user);
  });

  router.put('/auth/password', limit, guard(authAccess.changePassword), json, async (ctx) => {
    const input = validate(changePassword, ctx.request.body, 'body');
    await auth.changePassword(input, ctx.state.caller);
    setCookie(ctx, null);
    ctx.status = 204;
  });

  router.patch('/users/:id/access', guard(authAccess.changeAccess), json, async (ctx) => {
    const { id } = validate(userParams, ctx.params, 'path');
    const input = validate(changeAccess, ctx.request.body, 'body');
    send(ctx, ok(await auth.changeAccess(id, input, ctx.state.caller)), user);
  });

  return router;
}
