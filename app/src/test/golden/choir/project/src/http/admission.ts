import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Services } from '../container.js';
import { TooManyRequestsError, UnavailableError } from '../shared/errors.js';
import { clientKey, type RateLimit, type RateLimitResult } from '../shared/rate-limit.js';

export type Admission = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Lets a request in while there is room for it and its client has not sent too many. */
export function createAdmission({
  overload,
  rateLimiter,
}: Pick<Services, 'overload' | 'rateLimiter'>): Admission {
  return async (request, reply) => {
    if (overload.overloaded) {
      throw new UnavailableError('Too much to do right now. Try again shortly.', 1);
    }
    enforce(await rateLimiter.requests.consume(clientKey(request.ip)), reply);
  };
}

export function rateLimit(limit: RateLimit): Admission {
  return async (request, reply) => {
    enforce(await limit.consume(clientKey(request.ip)), reply);
  };
}

function enforce(
  { allowed, limit, remaining, resetSeconds }: RateLimitResult,
  reply: FastifyReply,
): void {
  reply
    .header('ratelimit-limit', limit)
    .header('ratelimit-remaining', remaining)
    .header('ratelimit-reset', resetSeconds);
  if (!allowed) {
    throw new TooManyRequestsError(resetSeconds);
  }
}
