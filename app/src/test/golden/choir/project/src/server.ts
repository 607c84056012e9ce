import { setTimeout } from 'node:timers/promises';

import { buildApp } from './app.js';
import { createServices } from './container.js';
import { openDatabase } from './database/open-database.js';
import { configOrExit } from './shared/config-or-exit.js';
import { createLogger } from './shared/logger.js';
import { stopInOrder } from './shared/shutdown.js';
import { startTracing } from './shared/tracing.js';

const config = configOrExit();
const logger = createLogger(config);
const tracing =
  config.otelExporterOtlpEndpoint === undefined ? undefined : await startTracing('choir');
const database = openDatabase(config, logger);
const services = createServices(config, logger, database);
const app = await buildApp({ config, logger, services });

stopInOrder(logger, config.shutdownGraceMs, async () => {
  services.lifecycle.leave();
  // Time for load balancers to notice and to send new requests elsewhere.
  await setTimeout(config.shutdownDelayMs);
  services.lifecycle.drain();
  await app.close();
  services.close();
  await database.close();
  await tracing?.stop();
});

if (config.metricsPort !== undefined) {
  await services.metrics.listen(config.metricsPort, config.host, database);
}
const url = await app.listen(config.port, config.host);
logger.info({ url, docs: `${url}/docs` }, 'Ready for requests');
