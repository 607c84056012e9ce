import type { Config } from '~config';
import type { PoolState } from '~database-port';
import { UnavailableError } from '~errors';
import type { Logger } from '~logger';
import { execute, MysqlPool } from '~mysql-pool';
import type { Reads, SqlValue, Statement } from '~sql';
import { toAppError } from '~sql-errors';

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
