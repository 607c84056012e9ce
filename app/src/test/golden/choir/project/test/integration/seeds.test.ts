import { afterAll, beforeAll, expect, it } from 'vitest';

import { seedDatabase } from '../../src/database/seed-database.js';
import { startTestApp, type TestApp } from '../support/app.js';

const page = { limit: 1, sort: 'id', total: true, filters: {}, include: [] } as const;

let app: TestApp;
let rowsBefore: number[];
let rowsAfter: number[];

beforeAll(async () => {
  app = await startTestApp();
  rowsBefore = await countRows();
  await seedDatabase(app.database);
  rowsAfter = await countRows();
});

afterAll(async () => {
  await app.close();
});

/** Rows of each table. */
async function countRows(): Promise<number[]> {
  const { repositories } = app;
  const pages = await Promise.all([
    repositories.singers.list(page),
    repositories.pieces.list(page),
  ]);
  return pages.map(({ total = 0 }) => total);
}

it('fills every table of an empty database', () => {
  expect(Math.max(...rowsBefore)).toBe(0);
  expect(Math.min(...rowsAfter)).toBeGreaterThan(0);
});

it('adds nothing to what is there', async () => {
  await seedDatabase(app.database);
  expect(await countRows()).toEqual(rowsAfter);
});
