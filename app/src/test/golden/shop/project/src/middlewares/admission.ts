import type { RequestHandler, Response } from 'express';

import type { Services } from '../container.js';
import { TooManyRequestsError, UnavailableError } from '../utils/errors.js';
import { clientKey, type RateLimit, type RateLimitResult } from '../utils/rate-limit.js';

/** Lets a request in while there is room for it and its client has not sent too many. */
export function admission({
  overload,
  rateLimiter,
}: Pick<Services, 'overload' | 'rateLimiter'>): RequestHandler {
  const limit = rateLimit(rateLimiter.requests);
  return (request, response, next) => {
    if (overload.overloaded) {
      throw new UnavailableError('Too much to do right now. Try again shortly.', 1);
    }
    return limit(request, response, next);
  };
}

export function rateLimit(limit: RateLimit): RequestHandler {
  return async (request, response, next) => {
    enforce(await limit.consume(clientKey(request.ip ?? '')), response);
    next();
  };
}

function enforce(use: RateLimitResult, response: Response): void {
  response.setHeader('ratelimit-limit', use.limit);
  response.setHeader('ratelimit-remaining', use.remaining);
  response.setHeader('ratelimit-reset', use.resetSeconds);
  if (!use.allowed) {
    throw new TooManyRequestsError(use.resetSeconds);
  }
}
