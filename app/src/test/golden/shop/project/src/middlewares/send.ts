import type { Request, Response } from 'express';

import type { Answer } from '../utils/idempotency.js';
import { bodyTag, isFresh } from './etag.js';
import type { Result } from './results.js';
import type { Serializers } from './serializers.js';

export type Serialize = ReturnType<Serializers['of']>;

export function send(
  response: Response,
  { status, headers, value }: Result,
  serialize: Serialize,
): void {
  sendAnswer(response, { status, headers, body: serialize(value) });
}

/** Clients may keep what they read, on the condition that they ask each time whether it still holds. */
export function sendRead(
  request: Request,
  response: Response,
  { status, headers, value }: Result,
  serialize: Serialize,
): void {
  const body = serialize(value);
  const tag = headers.etag ?? bodyTag(body);
  response.setHeader('etag', tag);
  response.setHeader('cache-control', request.caller ? 'private, no-cache' : 'public, no-cache');
  const known = request.headers['if-none-match'];
  if (known !== undefined && isFresh(known, tag)) {
    response.status(304).end();
  } else {
    sendAnswer(response, { status, headers, body });
  }
}

/** Sends JSON that has been written already. */
export function sendAnswer(response: Response, { status, headers, body }: Answer): void {
  response.status(status).set(headers);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
