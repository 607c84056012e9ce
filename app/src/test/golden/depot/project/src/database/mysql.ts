import { setTimeout as delay } from 'node:timers/promises';
import type { PoolConnection, ResultSetHeader } from 'mysql2/promise';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { fromDriver, isWorthRepeating, toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import { execute, MysqlPool } from './mysql-pool.js';
import { readConnectionsOf, SqlReads } from './sql-reads.js';
import type { Connection, Sql, SqlValue, Statement, Written } from './sql.js';

const mostAttempts = 3;

export function connect(config: Config, logger: Logger): Connection {
  return new Mysql(config, logger);
}

/** Half of the connections read, the other half write: a write that waits for a lock must not hold up reads. */
class Mysql implements Connection {
  readonly #reads: SqlReads;
  readonly #writes: MysqlPool;

  constructor(config: Config, logger: Logger) {
    this.#reads = new SqlReads(config, logger);
    this.#writes = new MysqlPool(
      config.databasePoolSize - readConnectionsOf(config),
      config,
      logger,
    );
  }

  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    return this.#reads.read(statement, values);
  }

  async write(statement: Statement<never>, values: SqlValue[]): Promise<Written> {
    try {
      return await this.#writes.lend((connection) => write(connection, statement, values));
    } catch (error) {
      throw toAppError(error);
    }
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#writes.lend((connection) => inTransaction(connection, work));
      } catch (error) {
        if (attempt === mostAttempts || !isWorthRepeating(error)) {
          throw toAppError(error);
        }
        await delay(Math.random() * 50 * attempt);
      }
    }
  }

  state(): PoolState {
    const [reads, writes] = [this.#reads.state(), this.#writes.state()];
    return {
      size: reads.size + writes.size,
      idle: reads.idle + writes.idle,
      waiting: reads.waiting + writes.waiting,
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#reads.close(), this.#writes.end()]);
  }
}

async function inTransaction<T>(
  connection: PoolConnection,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  // The database goes on where a statement has failed; a transaction of this program does not.
  const failures: unknown[] = [];
  const asPart = async <Result>(statement: Promise<Result>): Promise<Result> => {
    try {
      return await statement;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const sql: Sql = {
    read: async <Row extends object>(statement: Statement<Row>, values: SqlValue[]) =>
      (await asPart(execute(connection, statement, values))) as Row[],
    write: (statement, values) => asPart(write(connection, statement, values)),
    transaction: (inner) => inner(sql),
  };
  await say(connection, 'START TRANSACTION');
  try {
    const result = await work(sql);
    if (failures.length > 0) {
      throw new Error(
        'The transaction was rolled back, because one of its statements had failed.',
        {
          cause: failures[0],
        },
      );
    }
    await say(connection, 'COMMIT');
    return result;
  } catch (error) {
    // A connection that is lost rolls back by itself. One that cannot must not be lent again.
    await connection.query('ROLLBACK').catch(() => {
      connection.destroy();
    });
    throw error;
  }
}

async function write(
  connection: PoolConnection,
  statement: Statement<never>,
  values: SqlValue[],
): Promise<Written> {
  const { affectedRows, insertId } = (await execute(
    connection,
    statement,
    values,
  )) as ResultSetHeader;
  return { rows: affectedRows, key: insertId };
}

async function say(connection: PoolConnection, command: string): Promise<void> {
  try {
    await connection.query(command);
  } catch (error) {
    throw fromDriver(error);
  }
}
