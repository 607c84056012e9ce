import type { Router } from 'express';

import type { Services } from '../container.js';
import { createRouter } from '../middlewares/route-tools.js';

/** For those who start, stop and watch the process: without a token, a limit or a line in the log. */
export function healthRoutes({ lifecycle }: Pick<Services, 'lifecycle'>): Router {
  const router = createRouter();

  router.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });

  router.get('/health/ready', async (_request, response) => {
    const ready = await lifecycle.ready();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable' });
  });

  return router;
}
