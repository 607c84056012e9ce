import type { Idempotency } from '../shared/idempotency.js';
import { answerOnce } from './answer-once.js';
import { pathOf } from './path.js';
import type { Result } from './results.js';
import { sendAnswer, type Serialize } from './send.js';
import type { AppContext } from './state.js';

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
      scope: `${ctx.state.caller?.id ?? 'anonymous'} POST ${pathOf(ctx.originalUrl)}`,
      fingerprint: ctx.request.body,
    };
    const answer = await answerOnce(idempotency, keyed, async () => {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    });
    sendAnswer(ctx, answer);
  };
}
