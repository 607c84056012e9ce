import type { Routes } from '../../http/route-plugin.js';

/** For those who start, stop and watch the process: without a token, a limit or a line in the log. */
export const healthRoutes: Routes = (app, { services: { lifecycle } }, done) => {
  app.get('/health/live', () => ({ status: 'ok' }));

  app.get('/health/ready', async (_request, reply) => {
    const ready = await lifecycle.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });

  done();
};
