import type { Answer } from '../shared/idempotency.js';
import type { Result } from './results.js';
import type { Serializers } from './serializers.js';
import type { AppContext } from './state.js';

export type Serialize = ReturnType<Serializers['of']>;

export function send(
  ctx: AppContext,
  { status, headers, value }: Result,
  serialize: Serialize,
): void {
  sendAnswer(ctx, { status, headers, body: serialize(value) });
}

/** Sends JSON that has been written already. */
export function sendAnswer(ctx: AppContext, { status, headers, body }: Answer): void {
  ctx.status = status;
  ctx.set(headers);
  ctx.type = 'json';
  ctx.body = body;
}
