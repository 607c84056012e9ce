import { createServer } from 'node:http';
import type { ServerOptions } from '@hapi/hapi';

import type { Config } from '../config.js';
import { corsOptions } from './cors-options.js';
import { rethrow, unread } from './payloads.js';
import { timeouts } from './timeouts.js';

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
