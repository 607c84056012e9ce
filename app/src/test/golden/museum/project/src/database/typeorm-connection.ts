import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions } from './connection-options.js';
import type { PoolState } from './database.js';
import { entities } from './entities.js';
import { FailedStatements } from './failed-statements.js';
import { fromTypeOrm } from './typeorm-errors.js';
import { wireTypes } from './wire-types.js';

/** The data source, which the first query initializes; where it could not, the next one tries again. */
export class Connection {
  readonly #dataSource: DataSource;
  #opening: Promise<DataSource> | undefined;

  constructor(config: Config, logger: Logger) {
    this.#dataSource = new DataSource({
      type: 'postgres',
      entities,
      subscribers: [FailedStatements],
      poolSize: config.databasePoolSize,
      extra: { ...connectionOptions(config), types: wireTypes },
      // What the database needs is the business of migrations.
      installExtensions: false,
      poolErrorHandler: (error: unknown) => {
        logger.warn({ err: error }, 'A database connection was lost.');
      },
    });
  }

  async manager(): Promise<EntityManager> {
    this.#opening ??= this.#dataSource.initialize().catch((error: unknown) => {
      this.#opening = undefined;
      throw fromTypeOrm(error);
    });
    const { manager } = await this.#opening;
    return manager;
  }

  state(): PoolState {
    // There is none before the first query.
    const { master: pool } = this.#dataSource.driver as { readonly master?: Pool };
    return {
      size: pool?.totalCount ?? 0,
      idle: pool?.idleCount ?? 0,
      waiting: pool?.waitingCount ?? 0,
    };
  }

  async close(): Promise<void> {
    // What is being opened can only be closed afterwards.
    await this.#opening?.catch(() => undefined);
    if (this.#dataSource.isInitialized) {
      await this.#dataSource.destroy();
    }
  }
}
