import { answerOnce } from '~answer-once';
import type { Idempotency } from '~idempotency';
import { pathOf } from '~path';
import type { Result } from '~results';
import { sendAnswer } from '~send';
import type { Serialize } from '~send';
import type { AppContext } from '~state';

export type SendOnce = (
  ctx: AppContext,
  serialize: Serialize,
  work: () => Promise<Result>,
) => Promise<void>;

/** Sends the result of work that is done once, however often the request comes. */
export function createSendOnce(idempotency: Idempotency): SendOnce {
  return async (ctx, serialize, work) => {
    const keyed = {
      key: ctx.headers['idempotency-key'],
<#if plan.hasAuth()>
      scope: `${ctx.state.caller?.id ?? 'anonymous'} POST ${pathOf(ctx.originalUrl)}`,
<#else>
      scope: `POST ${pathOf(ctx.originalUrl)}`,
</#if>
      fingerprint: ctx.request.body,
    };
    const answer = await answerOnce(idempotency, keyed, async () => {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    });
    sendAnswer(ctx, answer);
  };
}
