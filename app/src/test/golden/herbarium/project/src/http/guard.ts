import type { Services } from '../container.js';
import type { AccessRule } from '../shared/access-rules.js';
import type { AppMiddleware } from './state.js';

export type Guard = (rule: AccessRule) => AppMiddleware;

/** Makes middleware that lets in whom the rule lets in; it comes before what reads the body. */
export function createGuard({ auth }: Pick<Services, 'auth'>): Guard {
  return (rule) => async (ctx, next) => {
    const caller = await auth.authenticate(ctx.headers.authorization);
    ctx.state.caller = caller;
    ctx.state.context.callerId = caller?.id;
    rule(caller);
    await next();
  };
}
