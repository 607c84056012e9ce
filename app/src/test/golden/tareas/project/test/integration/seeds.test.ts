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

/** Filas de cada tabla. */
async function countRows(): Promise<number[]> {
  const { repositories } = app;
  const pages = await Promise.all([repositories.tareas.list(page)]);
  return pages.map(({ total = 0 }) => total);
}

it('llena todas las tablas de una base de datos vacía', () => {
  expect(Math.max(...rowsBefore)).toBe(0);
  expect(Math.min(...rowsAfter)).toBeGreaterThan(0);
});

it('no añade nada a lo que ya hay', async () => {
  await seedDatabase(app.database);
  expect(await countRows()).toEqual(rowsAfter);
});
