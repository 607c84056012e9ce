import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';

import type { Config } from '../config/config.js';
import type { Logger } from '../utils/logger.js';
import type { PoolState } from './database.js';
import { createClient } from './prisma-session.js';
import { sqliteFile } from './sqlite-file.js';

/**
 * Two clients on the file, each with one handle. Readers see what was committed last and never wait.
 * Writers and transactions take turns on the other handle, because the file allows one of them at a time.
 */
export function connect(config: Config, logger: Logger) {
  const file = sqliteFile(config.databaseUrl);
  mkdirSync(dirname(file), { recursive: true });
  logger.debug({}, 'Opening the database file.');
  const open = () =>
    createClient(
      new PrismaLibSql({
        url: `file:${file}`,
        intMode: 'bigint',
        timeout: config.databaseLockTimeoutMs,
      }),
    );
  return {
    client: open(),
    reader: open(),
    state: (): PoolState => ({ size: 2, idle: 2, waiting: 0 }),
  };
}
