import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

import { migrateUp } from '../../src/database/migrations.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An address of the right form, for tests that never connect. */
export const testDatabaseUrl = 'postgresql://test:test@127.0.0.1:5432/test';

const template = 'museum_test_template';

/** A migrated and empty database that nobody else uses. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `museum_test_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    url: urlOf(name),
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** What every test database is a copy of, because copying takes less time than migrating. */
export async function createTemplate(): Promise<void> {
  await dropTemplate();
  await onServer(`CREATE DATABASE ${template}`);
  await migrateUp(urlOf(template));
}

export function dropTemplate(): Promise<void> {
  return onServer(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
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
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
