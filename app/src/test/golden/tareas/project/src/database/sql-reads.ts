import type { QueryConfig } from 'pg';

import type { Config } from '../config.js';
import { UnavailableError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions } from './connection-options.js';
import { toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import { SharedConnections } from './shared-connections.js';
import type { Reads, SqlValue, Statement } from './sql.js';
import { wireTypes } from './wire-types.js';

/**
 * Lee con sentencias preparadas, en conexiones que no usa nada más: una cuarta parte del tamaño del
 * pool.
 */
export class SqlReads implements Reads {
  readonly #connections: SharedConnections;
  readonly #prepared: boolean;

  constructor(config: Config, logger: Logger) {
    const options = { ...connectionOptions(config), types: wireTypes };
    this.#connections = new SharedConnections(readConnectionsOf(config), options, logger);
    this.#prepared = config.databasePreparedStatements;
  }

  async read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    const query = toQuery(statement, values, this.#prepared);
    try {
      return await this.#connections.query<Row>(query);
    } catch (error) {
      if (!(error instanceof UnavailableError)) {
        throw toAppError(error);
      }
    }
    try {
      return await this.#connections.query<Row>(query);
    } catch (error) {
      throw toAppError(error);
    }
  }

  state(): PoolState {
    return { size: this.#connections.size, idle: this.#connections.idle, waiting: 0 };
  }

  close(): Promise<void> {
    return this.#connections.end();
  }
}

export function readConnectionsOf(config: Config): number {
  return Math.ceil(config.databasePoolSize / 4);
}

export function toQuery<Row extends object>(
  { name, text }: Statement<Row>,
  values: SqlValue[],
  prepared: boolean,
): QueryConfig {
  return prepared ? { name, text, values } : { text, values };
}
