import type { Answer } from '~idempotency';
import type { Result } from '~results';
import type { Serializers } from '~serializers';
import type { AppContext } from '~state';

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
<#if empties>
  if (body === '') {
    return;
  }
</#if>
  ctx.type = 'json';
  ctx.body = body;
}
