import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import type { Reads, SqlValue, Statement } from './sql.js';
import { SqliteHandle } from './sqlite-handle.js';

/** Reads by prepared statements, on a handle of their own: they see what was committed last and never wait. */
export class SqlReads implements Reads {
  readonly #config: Config;
  readonly #logger: Logger;
  #handle: SqliteHandle | undefined;

  constructor(config: Config, logger: Logger) {
    this.#config = config;
    this.#logger = logger;
  }

  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    try {
      this.#handle ??= openHandle(this.#config, this.#logger);
      return Promise.resolve(this.#handle.run(statement, values));
    } catch (error) {
      return Promise.reject(toAppError(error));
    }
  }

  state(): PoolState {
    const size = this.#handle === undefined ? 0 : 1;
    return { size, idle: size, waiting: 0 };
  }

  close(): Promise<void> {
    this.#handle?.close();
    return Promise.resolve();
  }
}

export function openHandle(config: Config, logger: Logger): SqliteHandle {
  logger.debug({}, 'Opening the database file.');
  return new SqliteHandle(config.databaseUrl, config.databaseLockTimeoutMs);
}
