import type { Request, Response } from 'express';

import type { Answer, Idempotency } from '../shared/idempotency.js';
import { pathOf } from './path.js';
import type { Result } from './results.js';
import { sendAnswer, type Serialize } from './send.js';

export type SendOnce = (
  request: Request,
  response: Response,
  serialize: Serialize,
  work: () => Promise<Result>,
) => Promise<void>;

/** Under one Idempotency-Key the work is done once, and whoever asks again gets the same answer again. */
export function createSendOnce(idempotency: Idempotency): SendOnce {
  return async (request, response, serialize, work) => {
    async function answer(): Promise<Answer> {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    }

    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') {
      sendAnswer(response, await answer());
      return;
    }
    const claim = await idempotency.begin({
      key,
      scope: `${request.caller?.id ?? 'anonymous'} POST ${pathOf(request.originalUrl)}`,
      fingerprint: request.body as unknown,
    });
    if (claim.kind === 'replay') {
      response.setHeader('idempotency-replayed', 'true');
      sendAnswer(response, claim.answer);
      return;
    }
    try {
      const first = await answer();
      await claim.complete(first);
      sendAnswer(response, first);
    } catch (error) {
      await claim.release();
      throw error;
    }
  };
}
