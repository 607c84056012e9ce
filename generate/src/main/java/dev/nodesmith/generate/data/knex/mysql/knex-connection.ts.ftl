import knex, { type Knex } from 'knex';
import type { Connection } from 'mysql2';
import type { Config } from '~config';
import { connectionOptions, sessionSettings } from '~connection-options';
import { knexLog } from '~knex-log';
import type { Logger } from '~logger';
import { readConnectionsOf } from '~sql-reads';

/** The pool of connections; the first query opens the first of them. */
export function connect(config: Config, logger: Logger): Knex {
  return knex({
    client: 'mysql2',
    connection: { ...connectionOptions(config) },
    pool: {
      min: 0,
      max: [=connections],
      afterCreate: (connection: Connection, done: (error: Error | null, connection: Connection) => void) => {
        connection.query(sessionSettings(config), (error) => {
          done(error, connection);
        });
      },
    },
    acquireConnectionTimeout: config.databaseConnectTimeoutMs,
    // Values are nobody's business in a log.
    compileSqlOnError: false,
    log: knexLog(logger),
  });
}
