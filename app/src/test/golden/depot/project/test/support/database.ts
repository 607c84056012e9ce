import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

import { migrateUp } from '../../src/database/migrations.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An address of the right form, for tests that never connect. */
export const testDatabaseUrl = 'mysql://test:test@127.0.0.1:3306/test';

/** A migrated and empty database that nobody else uses. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `depot_test_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = urlOf(name);
  await migrateUp(url);
  return { url, drop: () => onServer(`DROP DATABASE ${name}`) };
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

async function onServer(statement: string): Promise<void> {
  const connection = await createConnection(urlOf(''));
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
