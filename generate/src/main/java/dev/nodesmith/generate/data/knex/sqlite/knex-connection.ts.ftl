import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import knex, { type Knex } from 'knex';
import type { Config } from '~config';
import { knexLog } from '~knex-log';
import type { Logger } from '~logger';
import { sqliteFile } from '~sqlite-file';

/**
 * The file, opened by one handle. Whoever reads should have another one than those that write and their
 * transactions: they take turns, because the file allows one at a time, but hold up no reader.
 */
export function connect(config: Config, logger: Logger): Knex {
  const filename = sqliteFile(config.databaseUrl);
  mkdirSync(dirname(filename), { recursive: true });
  return knex({
    client: 'better-sqlite3',
    // Numbers of JavaScript would round 64-bit integers.
    connection: { filename, options: { safeIntegers: true } },
    useNullAsDefault: true,
    pool: {
      min: 0,
      max: 1,
      afterCreate: (handle: Database, done: (error: Error | null, handle: Database) => void) => {
        handle.pragma('journal_mode = WAL');
        handle.pragma('synchronous = NORMAL');
        handle.pragma('foreign_keys = ON');
        handle.pragma(`busy_timeout = ${config.databaseLockTimeoutMs}`);
        done(null, handle);
      },
    },
    // Values are nobody's business in a log.
    compileSqlOnError: false,
    log: knexLog(logger),
  });
}
