import type Router from '@koa/router';

import type { Services } from '../../container.js';
import { createRouter } from '../../http/route-tools.js';
import type { State } from '../../http/state.js';

/** For those who start, stop and watch the process: without a token, a limit or a line in the log. */
export function healthRoutes({ lifecycle }: Pick<Services, 'lifecycle'>): Router<State> {
  const router = createRouter();

  router.get('/health/live', (ctx) => {
    ctx.body = { status: 'ok' };
  });

  router.get('/health/ready', async (ctx) => {
    const ready = await lifecycle.ready();
    ctx.status = ready ? 200 : 503;
    ctx.body = { status: ready ? 'ok' : 'unavailable' };
  });

  return router;
}
