import { createConnection, mongo } from 'mongoose';

import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { PoolState } from './database.js';
import { createModels, type Models } from './models.js';

export interface Connection {
  readonly models: Models;
  /** The collections as the driver has them, for what is the same for documents of any kind. */
  readonly db: mongo.Db;

  /** Connects when it has not happened yet. */
  ready(): Promise<void>;

  /** A session for a transaction; none where the deployment has no transactions. */
  startSession(): mongo.ClientSession | undefined;
  pool(): PoolState;
  close(): Promise<void>;
}

/** Connects with the first query, and after a failure with the next one; from then on the driver does so by itself. */
export function connect(config: Config, logger: Logger): Connection {
  const client = new mongo.MongoClient(config.databaseUrl, {
    maxPoolSize: config.databasePoolSize,
    serverSelectionTimeoutMS: config.databaseConnectTimeoutMs,
    connectTimeoutMS: config.databaseConnectTimeoutMs,
    waitQueueTimeoutMS: config.databaseConnectTimeoutMs,
    ignoreUndefined: true,
    // Longs as numbers would lose digits.
    useBigInt64: true,
  });
  const pool = watchPool(client);
  const connection = createConnection();
  const models = createModels(connection);
  let opening: Promise<void> | undefined;
  let transactions = false;

  async function open(): Promise<void> {
    await client.connect();
    const hello = await client.db().command({ hello: 1 });
    transactions = 'setName' in hello || hello.msg === 'isdbgrid';
    if (!transactions) {
      logger.warn({}, 'The server belongs to no replica set: there are no transactions.');
    }
    connection.setClient(client);
  }

  return {
    models,
    db: client.db(),
    ready() {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    startSession: () => (transactions ? client.startSession() : undefined),
    pool: () => ({ size: pool.size, idle: pool.size - pool.busy, waiting: pool.waiting }),
    close: () => client.close(),
  };
}

function watchPool(client: mongo.MongoClient) {
  const pool = { size: 0, busy: 0, waiting: 0 };
  client
    .on('connectionCreated', () => (pool.size += 1))
    .on('connectionClosed', () => (pool.size -= 1))
    .on('connectionCheckOutStarted', () => (pool.waiting += 1))
    .on('connectionCheckOutFailed', () => (pool.waiting -= 1))
    .on('connectionCheckedOut', () => {
      pool.waiting -= 1;
      pool.busy += 1;
    })
    .on('connectionCheckedIn', () => (pool.busy -= 1));
  return pool;
}
