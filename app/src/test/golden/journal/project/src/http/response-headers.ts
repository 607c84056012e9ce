import type { Plugin } from '@hapi/hapi';

import type { Services } from '../container.js';
import type { StandardHeaders } from './standard-headers.js';

declare module '@hapi/hapi' {
  interface RequestApplicationState {
    /** Headers of the answer, whatever it will be. */
    headers: Record<string, string>;
  }
}

interface Options {
  readonly headers: StandardHeaders;
  readonly services: Pick<Services, 'lifecycle'>;
}

/** Gives every answer the headers that all have, and those that were worked out on its way. */
export const responseHeaders: Plugin<Options> = {
  name: 'response-headers',
  dependencies: ['request-scope', 'error-responses'],
  register(server, { headers, services: { lifecycle } }) {
    server.ext('onRequest', ({ app }, h) => {
      app.headers = { ...headers, 'x-request-id': app.context.requestId };
      return h.continue;
    });

    server.ext('onPreResponse', ({ app, response }, h) => {
      if (response instanceof Error) {
        return h.continue;
      }
      for (const [name, value] of Object.entries(app.headers)) {
        response.header(name, value, { override: false });
      }
      if (lifecycle.draining) {
        response.header('connection', 'close');
      }
      return h.continue;
    });
  },
};
