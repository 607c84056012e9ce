<#include "auth-handlers.ftl">
import type { Request, Response } from 'express';
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
export function authController({ auth }: Services, { serializers }: RouteTools, config: Config) {
<@answers/>

  return {
<#if open>
    register: async (request: Request, response: Response): Promise<void> => {
      <@register/>
    },
</#if>

    login: async (request: Request, response: Response): Promise<void> => {
      <@login/>
    },

    refresh: async (request: Request, response: Response): Promise<void> => {
      <@refresh/>
    },

    logout: async (request: Request, response: Response): Promise<void> => {
      <@logout/>
    },

    logoutAll: async (request: Request, response: Response): Promise<void> => {
      <@logoutAll/>
    },

    me: async (request: Request, response: Response): Promise<void> => {
      <@me/>
    },

    changePassword: async (request: Request, response: Response): Promise<void> => {
      <@changePassword/>
    },

    changeAccess: async (request: Request, response: Response): Promise<void> => {
      <@changeAccess/>
    },

  };
}

<@cookieReader/>
