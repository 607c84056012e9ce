import { randomBytes } from 'node:crypto';
import { mongo } from 'mongoose';
import { migrateUp } from '~migrations';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An address of the right form, for tests that never connect. */
export const testDatabaseUrl = 'mongodb://127.0.0.1:27017/test';

/** A migrated and empty database that nobody else uses. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = urlOf(`[=database]_test_${randomBytes(8).toString('hex')}`);
  await migrateUp(url);
  return { url, drop: () => drop(url) };
}

function urlOf(database: string): string {
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL === undefined) {
    throw new Error('TEST_DATABASE_URL is not set; the set-up of the test run does that.');
  }
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${database}`;
  return url.href;
}

async function drop(url: string): Promise<void> {
  const client = await mongo.MongoClient.connect(url);
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}
