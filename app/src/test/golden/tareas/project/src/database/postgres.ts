import { setTimeout as delay } from 'node:timers/promises';
import { type ClientBase, Pool, type QueryConfig } from 'pg';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import { connectionOptions } from './connection-options.js';
import { fromDriver, isWorthRepeating, toAppError } from './database-errors.js';
import type { PoolState } from './database.js';
import { SharedConnections } from './shared-connections.js';
import { readConnectionsOf, SqlReads, toQuery } from './sql-reads.js';
import type { Connection, Sql, SqlValue, Statement } from './sql.js';
import { wireTypes } from './wire-types.js';

const mostAttempts = 3;

export function connect(config: Config, logger: Logger): Connection {
  return new Postgres(config, logger);
}

/**
 * Las lecturas comparten unas pocas conexiones, y también las sentencias que escriben por su
 * cuenta: una que espera un bloqueo no debe frenar las lecturas. Una transacción tiene una conexión
 * para ella sola.
 */
class Postgres implements Connection {
  readonly #reads: SqlReads;
  readonly #writes: SharedConnections;
  readonly #pool: Pool;
  readonly #prepared: boolean;

  constructor(config: Config, logger: Logger) {
    const options = { ...connectionOptions(config), types: wireTypes };
    const others = config.databasePoolSize - readConnectionsOf(config);
    const writes = Math.floor(others / 2);
    this.#reads = new SqlReads(config, logger);
    this.#writes = new SharedConnections(writes, options, logger);
    this.#pool = new Pool({ ...options, max: others - writes });
    this.#prepared = config.databasePreparedStatements;
    // Una conexión se puede perder sin que haya ninguna consulta en curso. Si nadie lo escuchara,
    // terminaría el proceso.
    this.#pool.on('connect', (client) => {
      client.on('error', (error) => {
        logger.warn({ err: error }, 'Se ha perdido una conexión con la base de datos.');
      });
    });
    this.#pool.on('error', () => undefined);
  }

  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    return this.#reads.read(statement, values);
  }

  async write<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]> {
    try {
      return await this.#writes.query<Row>(toQuery(statement, values, this.#prepared));
    } catch (error) {
      throw toAppError(error);
    }
  }

  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#lend((client) => inTransaction(client, this.#prepared, work));
      } catch (error) {
        if (attempt === mostAttempts || !isWorthRepeating(error)) {
          throw toAppError(error);
        }
        await delay(Math.random() * 50 * attempt);
      }
    }
  }

  state(): PoolState {
    const reads = this.#reads.state();
    return {
      size: reads.size + this.#writes.size + this.#pool.totalCount,
      idle: reads.idle + this.#writes.idle + this.#pool.idleCount,
      waiting: this.#pool.waitingCount,
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#reads.close(), this.#writes.end(), this.#pool.end()]);
  }

  async #lend<T>(use: (client: ClientBase) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw fromDriver(error);
    });
    try {
      return await use(client);
    } finally {
      client.release();
    }
  }
}

async function inTransaction<T>(
  client: ClientBase,
  prepared: boolean,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const sql: Sql = {
    read: (statement, values) => ask(client, toQuery(statement, values, prepared)),
    write: (statement, values) => ask(client, toQuery(statement, values, prepared)),
    transaction: (inner) => inner(sql),
  };
  await ask(client, { text: 'BEGIN' });
  try {
    const result = await work(sql);
    // Así responde la base de datos cuando una sentencia ha fallado y el trabajo ha seguido a pesar
    // de ello.
    if ((await commit(client)) === 'ROLLBACK') {
      throw new Error(
        'La transacción se ha deshecho (rollback), porque una de sus sentencias había fallado.',
      );
    }
    return result;
  } catch (error) {
    // Una conexión perdida hace rollback por sí misma.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function commit(client: ClientBase): Promise<string> {
  try {
    return (await client.query('COMMIT')).command;
  } catch (error) {
    throw fromDriver(error);
  }
}

async function ask<Row extends object>(client: ClientBase, query: QueryConfig): Promise<Row[]> {
  try {
    return (await client.query<Row>(query)).rows;
  } catch (error) {
    throw fromDriver(error);
  }
}
