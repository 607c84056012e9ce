import type { RequestHandler } from 'express';

import type { Services } from '../container.js';
import type { AccessRule } from '../utils/access-rules.js';
import type { Caller } from '../utils/caller.js';

declare module 'express-serve-static-core' {
  interface Request {
    caller: Caller | undefined;
  }
}

export type Guard = (rule: AccessRule) => RequestHandler;

/** Makes handlers that let in whom the rule lets in; they come before those that read the body. */
export function createGuard({ auth }: Pick<Services, 'auth'>): Guard {
  return (rule) => async (request, _response, next) => {
    const caller = await auth.authenticate(request.headers.authorization);
    request.caller = caller;
    request.context.callerId = caller?.id;
    rule(caller);
    next();
  };
}
