import type { Plugin } from '@hapi/hapi';

import type { Services } from '../../container.js';

interface Options {
  readonly services: Pick<Services, 'lifecycle'>;
}

/** For those who start, stop and watch the process: without a token, a limit or a line in the log. */
export const health: Plugin<Options> = {
  name: 'health',
  register(server, { services: { lifecycle } }) {
    const options = { app: { unlimited: true }, auth: false } as const;

    server.route({
      method: 'GET',
      path: '/health/live',
      options,
      handler: () => ({ status: 'ok' }),
    });

    server.route({
      method: 'GET',
      path: '/health/ready',
      options,
      handler: async (_request, h) => {
        const ready = await lifecycle.ready();
        return h.response({ status: ready ? 'ok' : 'unavailable' }).code(ready ? 200 : 503);
      },
    });
  },
};
