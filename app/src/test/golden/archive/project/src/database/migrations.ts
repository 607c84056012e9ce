import { fileURLToPath } from 'node:url';
import knex, { type Knex } from 'knex';

import { migrationConnection } from './knex-migrations.js';
import { withMigrationLock } from './migration-lock.js';

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

const directory = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Applies what has not been applied yet and answers with the names. Safe to run from several places at once. */
export function migrateUp(url: string): Promise<string[]> {
  return withMigrator(url, async (migrator) => {
    const [, names] = (await migrator.latest()) as [number, string[]];
    return names;
  });
}

/** Takes back the last `count` of the applied migrations, the newest first. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return withMigrator(url, async (migrator) => {
    const undone: string[] = [];
    while (undone.length < count) {
      const [, names] = (await migrator.down()) as [number, string[]];
      if (names.length === 0) {
        break;
      }
      undone.push(...names);
    }
    return undone;
  });
}

export function migrationStates(url: string): Promise<MigrationState[]> {
  return withMigrator(url, async (migrator) => {
    const [applied, pending] = (await migrator.list()) as [{ name: string }[], { file: string }[]];
    return [
      ...applied.map(({ name }) => ({ name, applied: true })),
      ...pending.map(({ file }) => ({ name: file, applied: false })),
    ];
  });
}

function withMigrator<T>(url: string, work: (migrator: Knex.Migrator) => Promise<T>): Promise<T> {
  return withMigrationLock(url, async () => {
    const connection = knex({ ...migrationConnection(url), migrations: { directory } });
    try {
      return await work(connection.migrate);
    } finally {
      await connection.destroy();
    }
  });
}
