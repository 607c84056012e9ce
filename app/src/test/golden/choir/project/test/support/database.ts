import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrateUp } from '../../src/database/migrations.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An address of the right form, for tests that never connect. */
export const testDatabaseUrl = 'file:.data/test.db';

/** A migrated and empty database that nobody else uses. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'choir-test-'));
  const url = `file:${join(directory, 'test.db')}`;
  await migrateUp(url);
  return {
    url,
    drop: () => rm(directory, { recursive: true, force: true }),
  };
}
