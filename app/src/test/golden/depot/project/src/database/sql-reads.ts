import type { Config } from '../config.js';
import { UnavailableError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import { execute, MysqlPool } from './mysql-pool.js';
import type { Reads, SqlValue, Statement } from './sql.js';

/** Reads by prepared statements, on connections that nothing else uses: half of the pool's size. */
export class SqlReads implements Reads {
  readonly #pool: MysqlPool;

  constructor(config: Config, logger: Logger) {
    this.#pool = new MysqlPool(readConnectionsOf(config), config, logger);
  }

  async read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    const read = () =>
      this.#pool.lend(
        async (connection) => (await execute(connection, statement, values)) as Row[],
      );
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UnavailableError)) {
        throw toAppError(error);
      }
    }
    try {
      return await read();
    } catch (error) {
      throw toAppError(error);
    }
  }

  state(): PoolState {
    return this.#pool.state();
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}

export function readConnectionsOf(config: Config): number {
  return Math.ceil(config.databasePoolSize / 2);
}
