import pg from 'pg';
import { type Options, Sequelize } from 'sequelize';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions } from './connection-options.js';
import type { PoolState } from './database.js';

/** The pool of connections; the first query opens the first of them. */
export function connect(config: Config, logger: Logger): Sequelize {
  logger.debug({}, 'Opening the pool of database connections.');
  // The library's own type leaves `keepDefaultTimezone` out.
  const options: Options & { readonly keepDefaultTimezone: boolean } = {
    dialect: 'postgres',
    dialectModule: pg,
    // What a connection needs comes with its first message, not in statements after it.
    dialectOptions: { ...connectionOptions(config), clientMinMessages: 'ignore' },
    keepDefaultTimezone: true,
    // Texts of statements are of use to developers only, and their values nobody's business in a log.
    logging: false,
    pool: { min: 0, max: config.databasePoolSize, acquire: config.databaseConnectTimeoutMs },
    // PostgreSQL cuts names off after 63 bytes, such as `relation.attribute`.
    minifyAliases: true,
  };
  return new Sequelize(config.databaseUrl, options);
}

interface Pool {
  readonly size: number;
  readonly available: number;
  readonly waiting: number;
}

export function poolState(sequelize: Sequelize): PoolState {
  const { pool } = sequelize.connectionManager as unknown as { pool: Pool };
  return { size: pool.size, idle: pool.available, waiting: pool.waiting };
}
