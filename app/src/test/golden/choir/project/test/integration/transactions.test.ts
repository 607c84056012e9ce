import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Singer } from '../../src/modules/singers/singer.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { storeSinger } from '../support/fixtures/singer.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }: Singer): Promise<Singer | undefined> {
  return app.repositories.singers.find(id);
}

it('keeps all of its work, and shows none of it before', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await storeSinger(repositories), await storeSinger(repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
])('keeps nothing of work that fails, and the error stays what it is: %s', async (fault) => {
  const rows: Singer[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeSinger(repositories));
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await Promise.all(rows.map(find))).toEqual([undefined]);
});
