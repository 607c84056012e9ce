import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';

import { bodyTag, isFresh } from './etag.js';

/** Lets clients keep what they read, on the condition that they ask each time whether it still holds. */
export const conditionalReads: onSendHookHandler = (request, reply, payload, done) => {
  done(null, unlessKnown(request, reply, payload));
};

/** The content of an answer, or null for a client that has it already. */
export function unlessKnown<Content>(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Content,
): Content | null {
  if (reply.statusCode !== 200 || (request.method !== 'GET' && request.method !== 'HEAD')) {
    return content;
  }
  reply.header('cache-control', 'public, no-cache');
  let tag = reply.getHeader('etag');
  if (tag === undefined && typeof content === 'string') {
    tag = bodyTag(content);
    reply.header('etag', tag);
  }
  const known = request.headers['if-none-match'];
  if (known === undefined || typeof tag !== 'string' || !isFresh(known, tag)) {
    return content;
  }
  reply.code(304);
  // Of what answers a HEAD nothing but the length is sent.
  return request.method === 'HEAD' ? content : null;
}
