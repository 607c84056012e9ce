import { Inject, mixin } from '@nestjs/common';
import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AccessRule } from '~access-rules';
import type { AuthService } from '~auth.service';
import type { Caller } from '~caller';
import type { Services } from '~container';
import { SERVICES } from '~tokens';

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
