import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mongo } from 'mongoose';
import { withMigrationLock } from '~migration-lock';

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

interface Migration {
  readonly up: (db: mongo.Db) => Promise<void>;
  readonly down: (db: mongo.Db) => Promise<void>;
}

/** A migration that has been applied. */
interface Note {
  _id: string;
  appliedAt: Date;
}

const directory = new URL('[=toRoot]migrations/', import.meta.url);

/** Applies what has not been applied yet and answers with the names. Safe to run from several places at once. */
export function migrateUp(url: string): Promise<string[]> {
  return withMigrations(url, async (db, names, applied) => {
    const pending = names.filter((name) => !applied.includes(name));
    for (const name of pending) {
      const { up } = await load(name);
      await up(db);
      await notes(db).insertOne({ _id: name, appliedAt: new Date() });
    }
    return pending;
  });
}

/** Takes back the last `count` of the applied migrations, the newest first. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return withMigrations(url, async (db, names, applied) => {
    const undone = names
      .filter((name) => applied.includes(name))
      .reverse()
      .slice(0, count);
    for (const name of undone) {
      const { down } = await load(name);
      await down(db);
      await notes(db).deleteOne({ _id: name });
    }
    return undone;
  });
}

export function migrationStates(url: string): Promise<MigrationState[]> {
  return withMigrations(url, (_db, names, applied) =>
    Promise.resolve(names.map((name) => ({ name, applied: applied.includes(name) }))),
  );
}

async function withMigrations<T>(
  url: string,
  work: (db: mongo.Db, names: string[], applied: readonly string[]) => Promise<T>,
): Promise<T> {
  const client = await mongo.MongoClient.connect(url);
  try {
    const db = client.db();
    return await withMigrationLock(db, async () => {
      const names = await readNames();
      const applied = (await notes(db).find().toArray()).map(({ _id }) => _id);
      const lost = applied.find((name) => !names.includes(name));
      if (lost !== undefined) {
        throw new Error(`Migration ${lost} has been applied but is not there any more.`);
      }
      return work(db, names, applied);
    });
  } finally {
    await client.close();
  }
}

/** Migrations are applied in the order of their names. */
async function readNames(): Promise<string[]> {
  const files = await readdir(fileURLToPath(directory));
  return files.filter((file) => file.endsWith('.js')).sort();
}

async function load(name: string): Promise<Migration> {
  return (await import(new URL(name, directory).href)) as Migration;
}

function notes(db: mongo.Db): mongo.Collection<Note> {
  return db.collection<Note>('schema_migrations');
}
