import type { onSendHookHandler } from 'fastify';

import { bodyTag, isFresh } from './etag.js';

/** Lets clients keep what they read, on the condition that they ask each time whether it still holds. */
export const conditionalReads: onSendHookHandler = (request, reply, payload, done) => {
  if (reply.statusCode !== 200 || (request.method !== 'GET' && request.method !== 'HEAD')) {
    done(null, payload);
    return;
  }
  reply.header('cache-control', request.caller ? 'private, no-cache' : 'public, no-cache');
  let tag = reply.getHeader('etag');
  if (tag === undefined && typeof payload === 'string') {
    tag = bodyTag(payload);
    reply.header('etag', tag);
  }
  const known = request.headers['if-none-match'];
  if (known !== undefined && typeof tag === 'string' && isFresh(known, tag)) {
    reply.code(304);
    done(null, null);
  } else {
    done(null, payload);
  }
};
