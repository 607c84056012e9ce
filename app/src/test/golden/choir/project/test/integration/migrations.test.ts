import { afterAll, beforeAll, expect, it } from 'vitest';

import { migrateDown, migrateUp, migrationStates } from '../../src/database/migrations.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

it('can be taken back and applied again, and are applied once', async () => {
  const { url } = database;
  expect(await migrateUp(url)).toEqual([]);
  const names = await migrateDown(url, Infinity);
  expect(names.length).toBeGreaterThan(0);
  expect((await migrationStates(url)).every(({ applied }) => !applied)).toBe(true);
  expect(await migrateUp(url)).toEqual(names.toReversed());
});
