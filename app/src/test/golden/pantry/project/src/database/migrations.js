import { fileURLToPath } from 'node:url';
import knex from 'knex';

import { migrationConnection } from './knex-migrations.js';
import { withMigrationLock } from './migration-lock.js';

const directory = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Applies what has not been applied yet and answers with the names. Safe to run from several places at once.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export function migrateUp(url) {
  return withMigrator(url, async (migrator) => {
    const [, names] = await migrator.latest();
    return names;
  });
}

/**
 * Takes back the last `count` of the applied migrations, the newest first.
 *
 * @param {string} url
 * @param {number} count
 * @returns {Promise<string[]>}
 */
export function migrateDown(url, count) {
  return withMigrator(url, async (migrator) => {
    const undone = [];
    while (undone.length < count) {
      const [, names] = await migrator.down();
      if (names.length === 0) {
        break;
      }
      undone.push(...names);
    }
    return undone;
  });
}

/** @param {string} url */
export function migrationStates(url) {
  return withMigrator(url, async (migrator) => {
    const [applied, pending] = await migrator.list();
    return [
      ...applied.map(({ name }) => ({ name, applied: true })),
      ...pending.map(({ file }) => ({ name: file, applied: false })),
    ];
  });
}

function withMigrator(url, work) {
  return withMigrationLock(url, async () => {
    const connection = knex({ ...migrationConnection(url), migrations: { directory } });
    try {
      return await work(connection.migrate);
    } finally {
      await connection.destroy();
    }
  });
}
