import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import knex from 'knex';

import { knexLog } from './knex-log.js';
import { sqliteFile } from './sqlite-file.js';

/**
 * The file, opened by one handle. Whoever reads should have another one than those that write and their
 * transactions: they take turns, because the file allows one at a time, but hold up no reader.
 */
export function connect(config, logger) {
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
      afterCreate: (handle, done) => {
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
