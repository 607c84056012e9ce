import type { DefaultContext, Middleware, ParameterizedContext } from 'koa';
import type { Caller } from '~caller';
import type { RequestContext } from '~request-context';

/** What middleware leaves in `ctx.state` for those that come after it. */
export interface State {
  context: RequestContext;
<#if plan.hasAuth()>
  caller: Caller | undefined;
</#if>
}

export type AppContext = ParameterizedContext<State>;
export type AppMiddleware = Middleware<State, DefaultContext, unknown>;
