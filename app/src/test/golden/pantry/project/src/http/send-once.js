import { answerOnce } from './answer-once.js';
import { pathOf } from './path.js';
import { sendAnswer } from './send.js';

/** Sends the result of work that is done once, however often the request comes. */
export function createSendOnce(idempotency) {
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
