import { type Migration, readMigrations } from './migration-files.js';
import { type MigrationSession, openMigrationSession } from './migration-session.js';

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

/** Applies what has not been applied yet and answers with the names. Safe to run from several places at once. */
export function migrateUp(url: string): Promise<string[]> {
  return withMigrations(url, async (session, migrations, applied) => {
    const pending = migrations.filter(({ name }) => !applied.includes(name));
    for (const migration of pending) {
      await session.apply(migration);
    }
    return pending.map(({ name }) => name);
  });
}

/** Takes back the last `count` of the applied migrations, the newest first. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return withMigrations(url, async (session, migrations, applied) => {
    const undone = migrations
      .filter(({ name }) => applied.includes(name))
      .reverse()
      .slice(0, count);
    for (const migration of undone) {
      await session.revert(migration);
    }
    return undone.map(({ name }) => name);
  });
}

export function migrationStates(url: string): Promise<MigrationState[]> {
  return withMigrations(url, (_session, migrations, applied) =>
    Promise.resolve(migrations.map(({ name }) => ({ name, applied: applied.includes(name) }))),
  );
}

async function withMigrations<T>(
  url: string,
  work: (
    session: MigrationSession,
    migrations: Migration[],
    applied: readonly string[],
  ) => Promise<T>,
): Promise<T> {
  const migrations = await readMigrations();
  const session = await openMigrationSession(url);
  try {
    const applied = await session.applied();
    check(migrations, applied);
    return await work(
      session,
      migrations,
      applied.map(({ name }) => name),
    );
  } finally {
    await session.close();
  }
}

/** What has been applied must still be there and unchanged, or nothing is certain about the database. */
function check(
  migrations: readonly Migration[],
  applied: readonly Pick<Migration, 'name' | 'checksum'>[],
): void {
  for (const { name, checksum } of applied) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (migration === undefined) {
      throw new Error(`Migration ${name} has been applied but is not there any more.`);
    }
    if (migration.checksum !== checksum) {
      throw new Error(`Migration ${name} was changed after it had been applied.`);
    }
  }
}
