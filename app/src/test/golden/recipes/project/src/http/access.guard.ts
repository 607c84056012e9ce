import { type CanActivate, type ExecutionContext, Inject, mixin, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Services } from '../container.js';
import type { AuthService } from '../modules/auth/auth.service.js';
import type { AccessRule } from '../shared/access-rules.js';
import type { Caller } from '../shared/caller.js';
import { SERVICES } from './tokens.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
  }
}

/** A guard that lets in whom the rule lets in, before anything of the body is read. */
export function AccessGuard(rule: AccessRule): Type<CanActivate> {
  class RuleGuard implements CanActivate {
    readonly #auth: AuthService;

    constructor(@Inject(SERVICES) { auth }: Services) {
      this.#auth = auth;
    }

    async canActivate(context: ExecutionContext): Promise<true> {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      const caller = await this.#auth.authenticate(request.headers.authorization);
      request.caller = caller;
      request.context.callerId = caller?.id;
      rule(caller);
      return true;
    }
  }
  return mixin(RuleGuard);
}
