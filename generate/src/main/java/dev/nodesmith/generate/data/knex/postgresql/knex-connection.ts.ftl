import knex, { type Knex } from 'knex';
import type { Config } from '~config';
import { knexLog } from '~knex-log';
import { connectionOptions } from '~connection-options';
import type { Logger } from '~logger';
import { readConnectionsOf } from '~sql-reads';
import { wireTypes } from '~wire-types';

/** The pool of connections; the first query opens the first of them. */
export function connect(config: Config, logger: Logger): Knex {
  return knex({
    client: 'pg',
    connection: { ...connectionOptions(config), types: wireTypes },
    pool: { min: 0, max: [=connections] },
    acquireConnectionTimeout: config.databaseConnectTimeoutMs,
    // Values are nobody's business in a log.
    compileSqlOnError: false,
    log: knexLog(logger),
  });
}
