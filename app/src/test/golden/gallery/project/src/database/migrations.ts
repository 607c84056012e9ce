import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { type QueryInterface, Sequelize } from 'sequelize';
import { type MigrationFn, SequelizeStorage, Umzug } from 'umzug';

import { withMigrationLock } from './migration-lock.js';

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

interface Migration {
  readonly up: MigrationFn<QueryInterface>;
  readonly down: MigrationFn<QueryInterface>;
}

const cwd = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Applies what has not been applied yet and answers with the names. Safe to run from several places at once. */
export function migrateUp(url: string): Promise<string[]> {
  return withUmzug(url, async (umzug) => namesOf(await umzug.up()));
}

/** Takes back the last `count` of the applied migrations, the newest first. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return withUmzug(url, async (umzug) => {
    const applied = await umzug.executed();
    const step = Math.min(count, applied.length);
    return step === 0 ? [] : namesOf(await umzug.down({ step }));
  });
}

export function migrationStates(url: string): Promise<MigrationState[]> {
  return withUmzug(url, async (umzug) => [
    ...namesOf(await umzug.executed()).map((name) => ({ name, applied: true })),
    ...namesOf(await umzug.pending()).map((name) => ({ name, applied: false })),
  ]);
}

function namesOf(migrations: readonly { readonly name: string }[]): string[] {
  return migrations.map(({ name }) => name);
}

async function load(path: string): Promise<Migration> {
  return (await import(pathToFileURL(path).href)) as Migration;
}

function withUmzug<T>(url: string, work: (umzug: Umzug<QueryInterface>) => Promise<T>): Promise<T> {
  return withMigrationLock(url, async () => {
    const sequelize = new Sequelize(url, {
      dialect: 'postgres',
      dialectModule: pg,
      logging: false,
    });
    const umzug = new Umzug({
      migrations: {
        glob: ['*.js', { cwd }],
        // Umzug would require them, which not everything that runs them takes for ES modules.
        resolve: ({ name, path = '' }) => ({
          name,
          up: async (parameters) => (await load(path)).up(parameters),
          down: async (parameters) => (await load(path)).down(parameters),
        }),
      },
      context: sequelize.getQueryInterface(),
      storage: new SequelizeStorage({ sequelize, tableName: 'sequelize_migrations' }),
      logger: undefined,
    });
    try {
      return await work(umzug);
    } finally {
      await sequelize.close();
    }
  });
}
