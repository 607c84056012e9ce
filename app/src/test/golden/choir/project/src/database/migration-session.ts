import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

import type { Migration } from './migration-files.js';
import { journal } from './migration-journal.js';
import { sqliteFile } from './sqlite-file.js';

export interface MigrationSession {
  applied(): Promise<Pick<Migration, 'name' | 'checksum'>[]>;
  apply(migration: Migration): Promise<void>;
  revert(migration: Migration): Promise<void>;
  close(): Promise<void>;
}

const lockTimeout = 60_000;

/**
 * Waits until nobody else migrates; nobody else does until it is closed. The lock is the one that
 * writers take, so that everything happens inside of one transaction, each migration on its own.
 */
export function openMigrationSession(url: string): Promise<MigrationSession> {
  const file = sqliteFile(url);
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: lockTimeout });
  // From then on readers and writers of the file do not wait for one another.
  database.pragma('journal_mode = WAL');
  // A table that others point at could not be made anew otherwise; it is checked afterwards.
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN IMMEDIATE');
  database.exec(journal.create);

  const alone = (sql: string, note: string, values: string[]) => {
    database.exec('SAVEPOINT migration');
    try {
      database.exec(sql);
      database.prepare(note).run(values);
      if (database.prepare('PRAGMA foreign_key_check').all().length > 0) {
        throw new Error('A row would point at nothing after this migration.');
      }
    } catch (error) {
      database.exec('ROLLBACK TO migration');
      throw error;
    } finally {
      database.exec('RELEASE migration');
    }
    return Promise.resolve();
  };

  return Promise.resolve({
    applied: () =>
      Promise.resolve(
        database.prepare(journal.list).all() as Pick<Migration, 'name' | 'checksum'>[],
      ),
    apply: ({ name, up, checksum }) => alone(up, journal.note, [name, checksum]),
    revert: ({ name, down }) => alone(down, journal.forget, [name]),
    close: () => {
      database.exec('COMMIT');
      database.close();
      return Promise.resolve();
    },
  });
}
