import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Services } from '../container.js';
import { TooManyRequestsError, UnavailableError } from '../shared/errors.js';
import { clientKey, type RateLimit, type RateLimitResult } from '../shared/rate-limit.js';

export type Admission = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Deja entrar una petición mientras haya sitio para ella y su cliente no haya enviado demasiadas.
 */
export function createAdmission({
  overload,
  rateLimiter,
}: Pick<Services, 'overload' | 'rateLimiter'>): Admission {
  return async (request, reply) => {
    if (overload.overloaded) {
      throw new UnavailableError(
        'Hay demasiado trabajo en este momento. Inténtelo de nuevo en breve.',
        1,
      );
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
