import { createServer } from 'node:http';
import type { ServerOptions } from '@hapi/hapi';
import type { Config } from '~config';
import { answerClientError } from '~client-errors';
import { corsOptions } from '~cors-options';
import { rethrow, unread } from '~payloads';
import { timeouts } from '~timeouts';

/** Hapi as this service uses it. What a route does not say for itself is said here. */
export function serverOptions(config: Pick<Config, 'corsOrigins'>): ServerOptions {
  const { origin, credentials, exposedHeaders } = corsOptions(config);
  return {
    autoListen: false,
    compression: { minBytes: 1024 },
    // Errors are logged where they become answers.
    debug: false,
    listener: createServer(timeouts),
    routes: {
      // Nobody keeps what no route has said may be kept.
      cache: { otherwise: 'no-store' },
      cors: origin.length > 0 && { origin, credentials, exposedHeaders },
      payload: unread,
      response: { ranges: false },
      state: { parse: false },
      validate: { failAction: (_request, _h, error) => rethrow(error) },
    },
  };
}
