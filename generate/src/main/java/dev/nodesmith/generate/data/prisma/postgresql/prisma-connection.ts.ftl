import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import type { Config } from '~config';
import { connectionOptions } from '~connection-options';
import type { PoolState } from '~database-port';
import type { Logger } from '~logger';
import { createClient } from '~prisma-session';
import { readConnectionsOf } from '~sql-reads';

/** The client on a pool of its own, which ends with it. */
export function connect(config: Config, logger: Logger) {
  const pool = new Pool({ ...connectionOptions(config), max: [=connections] });
  // A connection can be lost while no query is under way. Unheard, that would end the process.
  pool.on('connect', (connection) => {
    connection.on('error', (error) => {
      logger.warn({ err: error }, 'A database connection was lost.');
    });
  });
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError: () => undefined,
  });
  return {
    client: createClient(adapter),
    state: (): PoolState => ({
      size: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
  };
}
