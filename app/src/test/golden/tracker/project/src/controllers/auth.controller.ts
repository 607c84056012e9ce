import cookie from '@fastify/cookie';
import type {
  FastifyPluginAsync,
  FastifyReply,
  onRequestHookHandler,
  RawServerDefault,
} from 'fastify';

import type { Config } from '../config/config.js';
import type { Services } from '../container.js';
import { rateLimit } from '../middleware/admission.js';
import { checkOrigin } from '../middleware/origin.js';
import { refreshCookie, refreshCookieOptions } from '../middleware/refresh-cookie.js';
import { ok } from '../middleware/results.js';
import { component, type ValidatedTypes } from '../middleware/schemas.js';
import { send } from '../middleware/send.js';
import { authAccess } from '../services/access/auth.access.js';
import type { Tokens } from '../services/auth/sessions.js';
import { changeAccess, changePassword, login, register } from '../types/auth.schema.js';
import { userParams } from '../types/user.schema.js';

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
      schema: { body: register, response: { 201: component('SignedInEnvelope') } },
    },
    async ({ body }, reply) => sendTokens(reply, 201, await auth.register(body)),
  );

  app.post(
    '/auth/login',
    {
      compress: false,
      onRequest: limit,
      schema: { body: login, response: { 200: component('SignedInEnvelope') } },
    },
    async ({ body }, reply) => sendTokens(reply, 200, await auth.login(body)),
  );

  app.post(
    '/auth/refresh',
    {
      compress: false,
      onRequest: sameSite,
      schema: { response: { 200: component('TokensEnvelope') } },
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
    {
      onRequest: app.guard(authAccess.me),
      schema: { response: { 200: component('UserEnvelope') } },
    },
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
      schema: {
        params: userParams,
        body: changeAccess,
        response: { 200: component('UserEnvelope') },
      },
    },
    async ({ params, body, caller }, reply) =>
      send(reply, ok(await auth.changeAccess(params.id, body, caller))),
  );
};
