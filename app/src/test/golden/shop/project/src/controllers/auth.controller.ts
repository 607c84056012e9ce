import type { Request, Response } from 'express';

import type { Config } from '../config/config.js';
import type { Services } from '../container.js';
import { refreshCookie, refreshCookieOptions } from '../middlewares/refresh-cookie.js';
import { ok } from '../middlewares/results.js';
import type { RouteTools } from '../middlewares/route-tools.js';
import { send, type Serialize } from '../middlewares/send.js';
import type { Tokens } from '../services/auth/sessions.js';
import { validate } from '../utils/validate.js';
import { changeAccess, changePassword, login, register } from '../validators/auth.validator.js';
import { userParams } from '../validators/user.validator.js';

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
export function authController({ auth }: Services, { serializers }: RouteTools, config: Config) {
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

  return {
    register: async (request: Request, response: Response): Promise<void> => {
      const input = validate(register, request.body, 'body');
      sendTokens(response, 201, await auth.register(input), signedIn);
    },

    login: async (request: Request, response: Response): Promise<void> => {
      const input = validate(login, request.body, 'body');
      sendTokens(response, 200, await auth.login(input), signedIn);
    },

    refresh: async (request: Request, response: Response): Promise<void> => {
      sendTokens(response, 200, await auth.refresh(tokenOf(request)), tokens);
    },

    logout: async (request: Request, response: Response): Promise<void> => {
      await auth.logout(tokenOf(request));
      response.clearCookie(refreshCookie, cookieOptions).status(204).end();
    },

    logoutAll: async (request: Request, response: Response): Promise<void> => {
      await auth.logoutAll(request.caller);
      response.clearCookie(refreshCookie, cookieOptions).status(204).end();
    },

    me: async (request: Request, response: Response): Promise<void> => {
      send(response, ok(await auth.me(request.caller)), user);
    },

    changePassword: async (request: Request, response: Response): Promise<void> => {
      const input = validate(changePassword, request.body, 'body');
      await auth.changePassword(input, request.caller);
      response.clearCookie(refreshCookie, cookieOptions).status(204).end();
    },

    changeAccess: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(userParams, request.params, 'path');
      const input = validate(changeAccess, request.body, 'body');
      send(response, ok(await auth.changeAccess(id, input, request.caller)), user);
    },
  };
}

/** What cookie-parser has found, as far as it is a cookie of ours. */
function tokenOf({ cookies }: { readonly cookies?: unknown }): string | undefined {
  if (typeof cookies !== 'object' || cookies === null || !(refreshCookie in cookies)) {
    return undefined;
  }
  const token = cookies[refreshCookie];
  return typeof token === 'string' ? token : undefined;
}
