import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import { openHandle, SqlReads } from './sql-reads.js';
import type { Connection, Sql, SqlValue, Statement } from './sql.js';
import type { SqliteHandle } from './sqlite-handle.js';

export function connect(config: Config, logger: Logger): Connection {
  return new Sqlite(config, logger);
}

/**
 * One handle reads and another one writes. Readers see what was committed last and never wait.
 * Writers and transactions take turns, because the file allows one of them at a time.
 */
class Sqlite implements Connection {
  readonly #config: Config;
  readonly #logger: Logger;
  readonly #reads: SqlReads;
  #writer: SqliteHandle | undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();
  #turns = 0;

  constructor(config: Config, logger: Logger) {
    this.#config = config;
    this.#logger = logger;
    this.#reads = new SqlReads(config, logger);
  }

  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    return this.#reads.read(statement, values);
  }

  write<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    return this.#inTurn((writer) => writer.run(statement, values));
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#inTurn((writer) => inTransaction(writer, work));
  }

  state(): PoolState {
    const size = this.#reads.state().size + (this.#writer === undefined ? 0 : 1);
    const busy = Math.min(this.#turns, 1);
    return { size, idle: Math.max(0, size - busy), waiting: this.#turns - busy };
  }

  async close(): Promise<void> {
    await this.#lastTurn;
    await this.#reads.close();
    this.#writer?.close();
  }

  async #inTurn<T>(work: (writer: SqliteHandle) => T | Promise<T>): Promise<T> {
    this.#turns += 1;
    const turn = this.#lastTurn.then(() => {
      this.#writer ??= openHandle(this.#config, this.#logger);
      return work(this.#writer);
    });
    this.#lastTurn = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      throw toAppError(error);
    } finally {
      this.#turns -= 1;
    }
  }
}

async function inTransaction<T>(handle: SqliteHandle, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql: Sql = {
    // An error has to come as a rejection here too, where callers wait for it.
    read: (statement, values) => Promise.resolve().then(() => handle.run(statement, values)),
    write: (statement, values) => sql.read(statement, values),
    transaction: (inner) => inner(sql),
  };
  handle.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(sql);
    handle.exec('COMMIT');
    return result;
  } catch (error) {
    handle.exec('ROLLBACK');
    throw error;
  }
}
