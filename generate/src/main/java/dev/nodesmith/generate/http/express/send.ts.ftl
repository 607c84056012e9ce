import type { Request, Response } from 'express';
import { bodyTag, isFresh } from '~etag';
import type { Answer } from '~idempotency';
import type { Result } from '~results';
import type { Serializers } from '~serializers';

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
<#if plan.hasAuth()>
  response.setHeader('cache-control', request.caller ? 'private, no-cache' : 'public, no-cache');
<#else>
  response.setHeader('cache-control', 'public, no-cache');
</#if>
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
<#if empties>
  if (body === '') {
    response.end();
    return;
  }
</#if>
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
