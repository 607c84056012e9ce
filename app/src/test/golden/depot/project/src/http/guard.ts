import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';

import type { Services } from '../container.js';
import type { AccessRule } from '../shared/access-rules.js';
import type { Caller } from '../shared/caller.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** A hook that lets in whom the rule lets in, before anything of the body is read. */
    guard: (rule: AccessRule) => onRequestAsyncHookHandler;
  }

  interface FastifyRequest {
    caller: Caller | undefined;
  }
}

export function addGuard(app: FastifyInstance, { auth }: Pick<Services, 'auth'>): void {
  app.decorateRequest('caller');
  app.decorate('guard', (rule) => async (request) => {
    const caller = await auth.authenticate(request.headers.authorization);
    request.caller = caller;
    request.context.callerId = caller?.id;
    rule(caller);
  });
}
