import type { Routes } from '../../http/route-plugin.js';

/**
 * Para quienes arrancan, paran y vigilan el proceso: sin token, sin límite y sin línea en el
 * registro.
 */
export const healthRoutes: Routes = (app, { services: { lifecycle } }, done) => {
  app.get('/health/live', () => ({ status: 'ok' }));

  app.get('/health/ready', async (_request, reply) => {
    const ready = await lifecycle.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  });

  done();
};
