import type { Request, ResponseObject } from '@hapi/hapi';

import type { Idempotency } from '../shared/idempotency.js';
import { answerOnce } from './answer-once.js';
import { callerOf } from './authentication.js';
import type { Result } from './results.js';
import { sendAnswer, type Serialize, type Toolkit } from './send.js';

type PostRequest = Pick<Request, 'auth' | 'headers' | 'orig' | 'path'>;

export type SendOnce = (
  request: PostRequest,
  h: Toolkit,
  serialize: Serialize,
  work: () => Promise<Result>,
) => Promise<ResponseObject>;

/** Sends the result of work that is done once, however often the request comes. */
export function createSendOnce(idempotency: Idempotency): SendOnce {
  return async (request, h, serialize, work) => {
    const keyed = {
      key: request.headers['idempotency-key'],
      scope: `${callerOf(request)?.id ?? 'anonymous'} POST ${request.path}`,
      // As it was sent, before defaults such as the time of day were put into it.
      fingerprint: request.orig.payload,
    };
    const answer = await answerOnce(idempotency, keyed, async () => {
      const { status, headers, value } = await work();
      return { status, headers, body: serialize(value) };
    });
    return sendAnswer(h, answer);
  };
}
