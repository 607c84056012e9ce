import { setTimeout as delay } from 'node:timers/promises';
import {
  createPool,
  type Pool,
  type PoolConnection,
  type ResultSetHeader,
  type RowDataPacket,
} from 'mysql2/promise';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions, sessionSettings } from './connection-options.js';
import { fromDriver } from './database-errors.js';
import type { PoolState } from './database.js';
import type { Scalar, SqlValue, Statement } from './sql.js';

// A prepared statement takes memory of the server, and those that lists are made of can become many.
const mostStatements = 500;

/** Connections that are lent to one piece of work after the other. */
export class MysqlPool {
  readonly #pool: Pool;
  readonly #connectTimeout: number;
  #size = 0;
  #lent = 0;
  #waiting = 0;

  constructor(size: number, config: Config, logger: Logger) {
    this.#connectTimeout = config.databaseConnectTimeoutMs;
    this.#pool = createPool({
      ...connectionOptions(config),
      connectionLimit: size,
      maxPreparedStatements: mostStatements,
    });
    this.#pool.pool.on('connection', (connection) => {
      this.#size += 1;
      let open = true;
      const close = () => {
        this.#size -= open ? 1 : 0;
        open = false;
      };
      connection.on('end', close);
      // A connection can be lost while no statement is under way. Unheard, that would end the process.
      connection.on('error', (error: unknown) => {
        logger.warn({ err: error }, 'A database connection was lost.');
        close();
      });
      // Sent before anything else.
      connection.query(sessionSettings(config), (error) => {
        if (error !== null) {
          logger.error({ err: error }, 'The settings of a database session were refused.');
          connection.destroy();
        }
      });
    });
  }

  async lend<T>(use: (connection: PoolConnection) => Promise<T>): Promise<T> {
    const connection = await this.#acquire();
    this.#lent += 1;
    try {
      return await use(connection);
    } finally {
      this.#lent -= 1;
      connection.release();
    }
  }

  state(): PoolState {
    return { size: this.#size, idle: Math.max(0, this.#size - this.#lent), waiting: this.#waiting };
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  async #acquire(): Promise<PoolConnection> {
    const patience = new AbortController();
    const acquired = this.#pool.getConnection();
    this.#waiting += 1;
    try {
      return await Promise.race([acquired, this.#outOfPatience(patience.signal)]);
    } catch (error) {
      // One that comes too late is for others.
      acquired.then(
        (connection) => {
          connection.release();
        },
        () => undefined,
      );
      throw fromDriver(error);
    } finally {
      this.#waiting -= 1;
      patience.abort();
    }
  }

  async #outOfPatience(signal: AbortSignal): Promise<never> {
    await delay(this.#connectTimeout, undefined, { signal });
    throw new Error('No connection became free in time.');
  }
}

/** The rows of a statement, or what became of it. */
export async function execute(
  connection: PoolConnection,
  { text }: Statement<object>,
  values: readonly SqlValue[],
): Promise<RowDataPacket[] | ResultSetHeader> {
  try {
    const [result] = await connection.execute<RowDataPacket[] | ResultSetHeader>(
      text,
      values.map(toStored),
    );
    return result;
  } catch (error) {
    throw fromDriver(error);
  }
}

/** A list is stored as JSON. */
function toStored(value: SqlValue): Scalar | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
