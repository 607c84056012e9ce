import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

import { sqliteFile } from './sqlite-file.js';

const lockTimeout = 60_000;

/**
 * Waits until nobody else migrates; nobody else does until the work is done. The lock is that of a
 * file beside the database, so that migrations can have transactions of their own.
 *
 * @param {string} url
 */
export async function withMigrationLock(url, work) {
  const file = sqliteFile(url);
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(`${file}-migrations`, { timeout: lockTimeout });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return await work();
  } finally {
    lock.close();
  }
}
