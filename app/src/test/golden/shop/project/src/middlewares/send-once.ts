import type { Request, Response } from 'express';

import type { Idempotency } from '../utils/idempotency.js';
import { answerOnce } from './answer-once.js';
import { pathOf } from './path.js';
import type { Result } from './results.js';
import { sendAnswer, type Serialize } from './send.js';

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
      scope: `${request.caller?.id ?? 'anonymous'} POST ${pathOf(request.originalUrl)}`,
      fingerprint: request.body as unknown,
    };
    const answer = await answerOnce(idempotency, keyed, async () => {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    });
    sendAnswer(response, answer);
  };
}
