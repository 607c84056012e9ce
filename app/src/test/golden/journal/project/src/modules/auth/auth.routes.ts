import type { Lifecycle, Plugin, Request, ResponseObject } from '@hapi/hapi';

import type { Config } from '../../config.js';
import type { Services } from '../../container.js';
import { rateLimit } from '../../http/admission.js';
import { callerOf } from '../../http/authentication.js';
import { checkOrigin } from '../../http/origin.js';
import { by } from '../../http/payloads.js';
import type { Proxies } from '../../http/proxies.js';
import { refreshCookie, refreshCookieOptions } from '../../http/refresh-cookie.js';
import { ok } from '../../http/results.js';
import type { RouteTools } from '../../http/route-tools.js';
import { send, type Serialize, type Toolkit } from '../../http/send.js';
import type { Output } from '../../shared/validate.js';
import { userParams } from '../users/user.schema.js';
import { authAccess } from './auth.access.js';
import { changeAccess, changePassword, login, register } from './auth.schema.js';
import type { Tokens } from './sessions.js';

interface Options {
  readonly config: Config;
  readonly proxies: Proxies;
  readonly services: Pick<Services, 'auth' | 'rateLimiter'>;
  readonly tools: RouteTools;
}

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
export const authRoutes: Plugin<Options> = {
  name: 'auth',
  register(server, { config, proxies, services: { auth, rateLimiter }, tools }) {
    const { json, serializers } = tools;
    const signedIn = serializers.of('SignedInEnvelope');
    const tokens = serializers.of('TokensEnvelope');
    const user = serializers.of('UserEnvelope');
    const limited = { onPreAuth: { method: rateLimit(rateLimiter.credentials, proxies) } };
    const cookies = { parse: true, failAction: 'ignore' } as const;

    const { httpOnly, path, secure } = refreshCookieOptions(config);
    server.state(refreshCookie, {
      encoding: 'none',
      ignoreErrors: true,
      isHttpOnly: httpOnly,
      isSameSite: 'Strict',
      isSecure: secure,
      path,
    });

    // How well a token compresses together with other input could give it away.
    server.ext(
      'onPreAuth',
      ({ info }, h) => {
        info.acceptEncoding = 'identity';
        return h.continue;
      },
      { sandbox: 'plugin' },
    );

    const checkSite: Lifecycle.Method = (request, h) => {
      checkOrigin(request.headers.origin, proxies.hostOf(request), config.corsOrigins);
      return h.continue;
    };
    const sameSite = { onPreAuth: { method: checkSite } };

    function sendTokens(
      h: Toolkit,
      status: number,
      { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
      serialize: Serialize,
    ): ResponseObject {
      const ttl = Date.parse(refreshTokenExpiresAt) - Date.now();
      return send(h, ok(body, status), serialize).state(refreshCookie, refreshToken, { ttl });
    }

    function sendGoodbye(h: Toolkit): ResponseObject {
      return h.response().code(204).unstate(refreshCookie);
    }

    server.route<{ Payload: Output<typeof register> }>({
      method: 'POST',
      path: '/auth/register',
      options: {
        auth: false,
        ext: limited,
        payload: json,
        validate: { payload: by(register, 'body') },
      },
      handler: async ({ payload }, h) => sendTokens(h, 201, await auth.register(payload), signedIn),
    });

    server.route<{ Payload: Output<typeof login> }>({
      method: 'POST',
      path: '/auth/login',
      options: {
        auth: false,
        ext: limited,
        payload: json,
        validate: { payload: by(login, 'body') },
      },
      handler: async ({ payload }, h) => sendTokens(h, 200, await auth.login(payload), signedIn),
    });

    server.route({
      method: 'POST',
      path: '/auth/refresh',
      options: { auth: false, ext: sameSite, state: cookies },
      handler: async (request, h) =>
        sendTokens(h, 200, await auth.refresh(tokenOf(request)), tokens),
    });

    server.route({
      method: 'POST',
      path: '/auth/logout',
      options: { auth: false, ext: sameSite, state: cookies },
      handler: async (request, h) => {
        await auth.logout(tokenOf(request));
        return sendGoodbye(h);
      },
    });

    server.route({
      method: 'POST',
      path: '/auth/logout-all',
      options: { app: { access: authAccess.logoutAll } },
      handler: async (request, h) => {
        await auth.logoutAll(callerOf(request));
        return sendGoodbye(h);
      },
    });

    server.route({
      method: 'GET',
      path: '/auth/me',
      options: { app: { access: authAccess.me } },
      handler: async (request, h) => send(h, ok(await auth.me(callerOf(request))), user),
    });

    server.route<{ Payload: Output<typeof changePassword> }>({
      method: 'PUT',
      path: '/auth/password',
      options: {
        app: { access: authAccess.changePassword },
        ext: limited,
        payload: json,
        validate: { payload: by(changePassword, 'body') },
      },
      handler: async (request, h) => {
        await auth.changePassword(request.payload, callerOf(request));
        return sendGoodbye(h);
      },
    });

    server.route<{ Params: Output<typeof userParams>; Payload: Output<typeof changeAccess> }>({
      method: 'PATCH',
      path: '/users/{id}/access',
      options: {
        app: { access: authAccess.changeAccess },
        payload: json,
        validate: { params: by(userParams, 'path'), payload: by(changeAccess, 'body') },
      },
      handler: async (request, h) => {
        const { params, payload } = request;
        return send(h, ok(await auth.changeAccess(params.id, payload, callerOf(request))), user);
      },
    });
  },
};

/** Of several cookies of that name none is taken. */
function tokenOf({ state }: Pick<Request, 'state'>): string | undefined {
  const token = state[refreshCookie];
  return typeof token === 'string' ? token : undefined;
}
