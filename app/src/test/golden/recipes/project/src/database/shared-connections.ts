import type { Duplex } from 'node:stream';
import { Client, type ClientConfig, type QueryConfig } from 'pg';

import type { Logger } from '../shared/logger.js';
import { fromDriver } from './database-errors.js';

/**
 * A few connections that everybody shares: a query is sent while others are under way on the same
 * connection, which takes half the time of lending a connection to one query after the other.
 */
export class SharedConnections {
  readonly #connections: readonly SharedConnection[];

  constructor(size: number, config: ClientConfig, logger: Logger) {
    this.#connections = Array.from({ length: size }, () => new SharedConnection(config, logger));
  }

  get size(): number {
    return this.#connections.filter(({ open }) => open).length;
  }

  get idle(): number {
    return this.#connections.filter(({ open, underWay }) => open && underWay === 0).length;
  }

  query<Row extends object>(query: QueryConfig): Promise<Row[]> {
    // The least busy one, so that a slow query holds up few others.
    return this.#connections
      .reduce((best, other) => (other.underWay < best.underWay ? other : best))
      .query(query);
  }

  async end(): Promise<void> {
    await Promise.all(this.#connections.map((connection) => connection.end()));
  }
}

class SharedConnection {
  readonly #config: ClientConfig;
  readonly #logger: Logger;
  #client: Promise<Client> | undefined;
  underWay = 0;

  constructor(config: ClientConfig, logger: Logger) {
    this.#config = { ...config, pipeline: true };
    this.#logger = logger;
  }

  get open(): boolean {
    return this.#client !== undefined;
  }

  async query<Row extends object>(query: QueryConfig): Promise<Row[]> {
    this.underWay += 1;
    try {
      this.#client ??= this.#connect();
      const client = await this.#client;
      sendTogether(client.connection.stream);
      return (await client.query<Row>(query)).rows;
    } catch (error) {
      throw fromDriver(error);
    } finally {
      this.underWay -= 1;
    }
  }

  async end(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  /** The next query after a loss connects anew. */
  #connect(): Promise<Client> {
    const client = new Client(this.#config);
    const connected = client.connect();
    const forget = () => {
      if (this.#client === connected) {
        this.#client = undefined;
      }
    };
    connected.catch(forget);
    client.on('end', forget);
    client.on('error', (error) => {
      this.#logger.warn({ err: error }, 'A database connection was lost.');
      forget();
    });
    return connected;
  }
}

/** One system call for all queries of a turn of the event loop: it costs more than all else about them. */
function sendTogether(stream: Duplex): void {
  if (stream.writableCorked === 0) {
    stream.cork();
    setImmediate(() => {
      stream.uncork();
    });
  }
}
