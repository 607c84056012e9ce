import type { ResponseObject, ResponseToolkit } from '@hapi/hapi';

import type { Answer } from '../shared/idempotency.js';
import type { Result } from './results.js';
import type { Serializers } from './serializers.js';

export type Serialize = ReturnType<Serializers['of']>;

/** As much of the toolkit as answers need, for the toolkits of all routes differ in their types. */
export type Toolkit = Pick<ResponseToolkit, 'response'>;

export function send(
  h: Toolkit,
  { status, headers, value }: Result,
  serialize: Serialize,
): ResponseObject {
  return sendAnswer(h, { status, headers, body: serialize(value) });
}

/** Sends JSON that has been written already. */
export function sendAnswer(h: Toolkit, { status, headers, body }: Answer): ResponseObject {
  const response =
    body === ''
      ? h.response().code(status)
      : h.response(body).code(status).type('application/json');
  for (const [name, value] of Object.entries(headers)) {
    response.header(name, value);
  }
  return response;
}
