import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';

import { bodyTag, isFresh } from './etag.js';

/**
 * Permite que los clientes conserven lo que leen, con la condición de preguntar cada vez si sigue
 * vigente.
 */
export const conditionalReads: onSendHookHandler = (request, reply, payload, done) => {
  done(null, unlessKnown(request, reply, payload));
};

/** El contenido de una respuesta, o null para un cliente que ya lo tiene. */
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
  // De lo que responde a un HEAD solo se envía la longitud.
  return request.method === 'HEAD' ? content : null;
}
