import cookie from '@fastify/cookie';
import type {
  FastifyPluginAsync,
  FastifyReply,
  onRequestHookHandler,
  RawServerDefault,
} from 'fastify';

import type { Config } from '../../config.js';
import type { Services } from '../../container.js';
import { rateLimit } from '../../http/admission.js';
import { checkOrigin } from '../../http/origin.js';
import { refreshCookie, refreshCookieOptions } from '../../http/refresh-cookie.js';
import { ok } from '../../http/results.js';
import { component, type ValidatedTypes } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { userParams } from '../users/user.schema.js';
import { authAccess } from './auth.access.js';
import { changeAccess, changePassword, login, register } from './auth.schema.js';
import type { Tokens } from './sessions.js';

interface AuthRouteOptions {
  readonly config: Config;
  readonly services: Pick<Services, 'auth' | 'rateLimiter'>;
}

type AuthRoutes = FastifyPluginAsync<AuthRouteOptions, RawServerDefault, ValidatedTypes>;

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
export const authRoutes: AuthRoutes = async (app, { config, services: { auth, rateLimiter } }) => {
  const cookieOptions = refreshCookieOptions(config);
  const limit = rateLimit(rateLimiter.credentials);

  await app.register(cookie);

  const sameSite: onRequestHookHandler = (request, _reply, done) => {
    checkOrigin(request.headers.origin, request.host, config.corsOrigins);
    done();
  };

  function sendTokens(
    reply: FastifyReply,
    status: number,
    { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
  ): FastifyReply {
    const expires = new Date(refreshTokenExpiresAt);
    reply.setCookie(refreshCookie, refreshToken, { ...cookieOptions, expires });
    return send(reply, ok(body, status));
  }

  app.post(
    '/auth/register',
    {
      compress: false,
      onRequest: limit,
      schema: { body: register, response: { 201: component('SignedIn') } },
    },
    async ({ body }, reply) => sendTokens(reply, 201, await auth.register(body)),
  );

  app.post(
    '/auth/login',
    {
      compress: false,
      onRequest: limit,
      schema: { body: login, response: { 200: component('SignedIn') } },
    },
    async ({ body }, reply) => sendTokens(reply, 200, await auth.login(body)),
  );

  app.post(
    '/auth/refresh',
    {
      compress: false,
      onRequest: sameSite,
      schema: { response: { 200: component('Tokens') } },
    },
    async ({ cookies }, reply) =>
      sendTokens(reply, 200, await auth.refresh(cookies[refreshCookie])),
  );

  app.post('/auth/logout', { onRequest: sameSite }, async ({ cookies }, reply) => {
    await auth.logout(cookies[refreshCookie]);
    return reply.clearCookie(refreshCookie, cookieOptions).code(204).send();
  });

  app.post(
    '/auth/logout-all',
    { onRequest: app.guard(authAccess.logoutAll) },
    async ({ caller }, reply) => {
      await auth.logoutAll(caller);
      return reply.clearCookie(refreshCookie, cookieOptions).code(204).send();
    },
  );

  app.get(
    '/auth/me',
    { onRequest: app.guard(authAccess.me), schema: { response: { 200: component('User') } } },
    async ({ caller }, reply) => send(reply, ok(await auth.me(caller))),
  );

  app.put(
    '/auth/password',
    {
      onRequest: [limit, app.guard(authAccess.changePassword)],
      schema: { body: changePassword },
    },
    async ({ body, caller }, reply) => {
      await auth.changePassword(body, caller);
      return reply.clearCookie(refreshCookie, cookieOptions).code(204).send();
    },
  );

  app.patch(
    '/users/:id/access',
    {
      onRequest: app.guard(authAccess.changeAccess),
      schema: { params: userParams, body: changeAccess, response: { 200: component('User') } },
    },
    async ({ params, body, caller }, reply) =>
      send(reply, ok(await auth.changeAccess(params.id, body, caller))),
  );
};
