import type { Lifecycle, Plugin, Request } from '@hapi/hapi';

import type { Services } from '../container.js';
import { TooManyRequestsError, UnavailableError } from '../shared/errors.js';
import { clientKey, type RateLimit } from '../shared/rate-limit.js';
import type { Proxies } from './proxies.js';

declare module '@hapi/hapi' {
  interface RouteOptionsApp {
    /** For routes that have to answer however much there is to do. */
    unlimited?: true;
  }
}

interface Options {
  readonly proxies: Proxies;
  readonly services: Pick<Services, 'overload' | 'rateLimiter'>;
}

/** Lets a request in while there is room for it and its client has not sent too many. */
export const admission: Plugin<Options> = {
  name: 'admission',
  dependencies: 'response-headers',
  register(server, { proxies, services: { overload, rateLimiter } }) {
    server.ext('onPreAuth', async (request, h) => {
      if (request.route.settings.app?.unlimited) {
        return h.continue;
      }
      if (overload.overloaded) {
        throw new UnavailableError('Too much to do right now. Try again shortly.', 1);
      }
      await consume(rateLimiter.requests, request, proxies);
      return h.continue;
    });
  },
};

/** Counts the requests of a client to those routes whose options have it before authentication. */
export function rateLimit(limit: RateLimit, proxies: Proxies): Lifecycle.Method {
  return async (request, h) => {
    await consume(limit, request, proxies);
    return h.continue;
  };
}

async function consume(rate: RateLimit, request: Request, proxies: Proxies): Promise<void> {
  const { allowed, limit, remaining, resetSeconds } = await rate.consume(
    clientKey(proxies.addressOf(request)),
  );
  Object.assign(request.app.headers, {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  });
  if (!allowed) {
    throw new TooManyRequestsError(resetSeconds);
  }
}
