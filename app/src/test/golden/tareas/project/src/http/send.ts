import type { FastifyReply } from 'fastify';

import type { Result } from './results.js';

export function send(reply: FastifyReply, { status, headers, value }: Result): FastifyReply {
  return reply.code(status).headers(headers).send(value);
}
