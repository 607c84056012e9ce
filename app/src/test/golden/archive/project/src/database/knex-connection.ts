import knex, { type Knex } from 'knex';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions } from './connection-options.js';
import { knexLog } from './knex-log.js';
import { wireTypes } from './wire-types.js';

/** The pool of connections; the first query opens the first of them. */
export function connect(config: Config, logger: Logger): Knex {
  return knex({
    client: 'pg',
    connection: { ...connectionOptions(config), types: wireTypes },
    pool: { min: 0, max: config.databasePoolSize },
    acquireConnectionTimeout: config.databaseConnectTimeoutMs,
    // Values are nobody's business in a log.
    compileSqlOnError: false,
    log: knexLog(logger),
  });
}
