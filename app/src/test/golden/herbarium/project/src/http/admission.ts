import type { Services } from '../container.js';
import { TooManyRequestsError, UnavailableError } from '../shared/errors.js';
import { clientKey, type RateLimit } from '../shared/rate-limit.js';
import type { AppMiddleware } from './state.js';

/** Lets a request in while there is room for it and its client has not sent too many. */
export function admission({
  overload,
  rateLimiter,
}: Pick<Services, 'overload' | 'rateLimiter'>): AppMiddleware {
  const limit = rateLimit(rateLimiter.requests);
  return async (ctx, next) => {
    if (overload.overloaded) {
      throw new UnavailableError('Too much to do right now. Try again shortly.', 1);
    }
    await limit(ctx, next);
  };
}

export function rateLimit(rate: RateLimit): AppMiddleware {
  return async (ctx, next) => {
    const { allowed, limit, remaining, resetSeconds } = await rate.consume(clientKey(ctx.ip));
    ctx.set({
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(resetSeconds),
    });
    if (!allowed) {
      throw new TooManyRequestsError(resetSeconds);
    }
    await next();
  };
}
