import { PrismaMariaDb } from '@prisma/adapter-mariadb';
import { createPool, type PoolConfig } from 'mariadb';
import type { Config } from '~config';
import { sessionSettings } from '~connection-options';
import type { PoolState } from '~database-port';
import type { Logger } from '~logger';
import { createClient } from '~prisma-session';
import { readConnectionsOf } from '~sql-reads';

// The pool goes on trying to connect, so that whoever asks while the server is away waits for so long.
const mostPatienceMs = 2_000;

/** The client on a pool of its own, which ends with it. */
export function connect(config: Config, logger: Logger) {
  const url = new URL(config.databaseUrl);
  const pool = createPool({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    // As in addresses for mysql2: `?ssl={}`.
    ssl: JSON.parse(url.searchParams.get('ssl') ?? 'false') as PoolConfig['ssl'],
    connectionLimit: [=connections],
    connectTimeout: config.databaseConnectTimeoutMs,
    acquireTimeout: Math.min(config.databaseConnectTimeoutMs, mostPatienceMs),
    initSql: sessionSettings(config),
  });
  const adapter = new PrismaMariaDb(pool, {
    disposeExternalPool: true,
    onConnectionError: (error) => {
      logger.warn({ err: error }, 'A database connection was lost.');
    },
  });
  return {
    client: createClient(adapter),
    state: (): PoolState => ({
      size: pool.totalConnections(),
      idle: pool.idleConnections(),
      waiting: pool.taskQueueSize(),
    }),
  };
}
