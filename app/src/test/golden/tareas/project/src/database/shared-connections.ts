import type { Duplex } from 'node:stream';
import { Client, type ClientConfig, type QueryConfig } from 'pg';

import type { Logger } from '../shared/logger.js';
import { fromDriver } from './database-errors.js';

/**
 * Unas pocas conexiones que todos comparten: una consulta se envía mientras otras están en curso
 * por la misma conexión, lo que lleva la mitad de tiempo que prestar una conexión a una consulta
 * tras otra.
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
    // La menos ocupada, para que una consulta lenta frene a pocas más.
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

  /** La siguiente consulta después de una pérdida conecta de nuevo. */
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
      this.#logger.warn({ err: error }, 'Se ha perdido una conexión con la base de datos.');
      forget();
    });
    return connected;
  }
}

/**
 * Una sola llamada al sistema para todas las consultas de una vuelta del event loop: cuesta más que
 * todo lo demás en ellas.
 */
function sendTogether(stream: Duplex): void {
  if (stream.writableCorked === 0) {
    stream.cork();
    setImmediate(() => {
      stream.uncork();
    });
  }
}
