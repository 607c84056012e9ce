import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTestApp } from '../support/app.js';
import { storeShelf } from '../support/fixtures/shelf.js';

let app;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }) {
  return app.repositories.shelves.find(id);
}

it('keeps all of its work, and shows none of it before', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await storeShelf(repositories), await storeShelf(repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
])('keeps nothing of work that fails, and the error stays what it is: %s', async (fault) => {
  const rows = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeShelf(repositories));
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await Promise.all(rows.map(find))).toEqual([undefined]);
});
