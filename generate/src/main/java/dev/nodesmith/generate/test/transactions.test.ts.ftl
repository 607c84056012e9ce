import { afterAll, beforeAll, expect, it } from '[=tests.module]';
import { store[=t.type] } from '~fixture:[=t.entity]';
import type { [=t.type] } from '~model:[=t.entity]';
import { startTestApp, type TestApp } from '~test-app';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }: [=t.type]): Promise<[=t.type] | undefined> {
  return app.repositories.[=t.repository].find(id[=t.scope]);
}

it('keeps all of its work, and shows none of it before', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await store[=t.type](repositories), await store[=t.type](repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
])('keeps nothing of work that fails, and the error stays what it is: %s', async (fault) => {
  const rows: [=t.type][] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await store[=t.type](repositories));
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await Promise.all(rows.map(find))).toEqual([undefined]);
});
