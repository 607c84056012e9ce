import type { DefaultContext, Middleware, ParameterizedContext } from 'koa';

import type { Caller } from '../shared/caller.js';
import type { RequestContext } from '../shared/request-context.js';

/** What middleware leaves in `ctx.state` for those that come after it. */
export interface State {
  context: RequestContext;
  caller: Caller | undefined;
}

export type AppContext = ParameterizedContext<State>;
export type AppMiddleware = Middleware<State, DefaultContext, unknown>;
