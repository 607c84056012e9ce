import type { Request, Response } from 'express';
import { answerOnce } from '~answer-once';
import type { Idempotency } from '~idempotency';
import { pathOf } from '~path';
import type { Result } from '~results';
import { sendAnswer } from '~send';
import type { Serialize } from '~send';

export type SendOnce = (
  request: Request,
  response: Response,
  serialize: Serialize,
  work: () => Promise<Result>,
) => Promise<void>;

/** Sends the result of work that is done once, however often the request comes. */
export function createSendOnce(idempotency: Idempotency): SendOnce {
  return async (request, response, serialize, work) => {
    const keyed = {
      key: request.headers['idempotency-key'],
<#if plan.hasAuth()>
      scope: `${request.caller?.id ?? 'anonymous'} POST ${pathOf(request.originalUrl)}`,
<#else>
      scope: `POST ${pathOf(request.originalUrl)}`,
</#if>
      fingerprint: request.body as unknown,
    };
    const answer = await answerOnce(idempotency, keyed, async () => {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    });
    sendAnswer(response, answer);
  };
}
