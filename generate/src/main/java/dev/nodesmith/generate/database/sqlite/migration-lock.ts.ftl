import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { sqliteFile } from '~sqlite-file';

const lockTimeout = 60_000;

/**
 * Waits until nobody else migrates; nobody else does until the work is done. The lock is that of a
 * file beside the database, so that migrations can have transactions of their own.
 */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
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
