import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { Config } from '~config';
import type { PoolState } from '~database-port';
import type { Logger } from '~logger';
import { createClient } from '~prisma-session';
import { sqliteFile } from '~sqlite-file';

/** The client on the file. It has one handle, which queries and transactions use in turns. */
export function connect(config: Config, logger: Logger) {
  const file = sqliteFile(config.databaseUrl);
  mkdirSync(dirname(file), { recursive: true });
  logger.debug({}, 'Opening the database file.');
  const adapter = new PrismaLibSql({
    url: `file:${file}`,
    intMode: 'bigint',
    timeout: config.databaseLockTimeoutMs,
  });
  return {
    client: createClient(adapter),
    state: (): PoolState => ({ size: 1, idle: 1, waiting: 0 }),
  };
}
