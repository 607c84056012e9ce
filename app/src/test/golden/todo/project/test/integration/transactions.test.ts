import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Task } from '../../src/modules/tasks/task.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { storeTask } from '../support/fixtures/task.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }: Task): Promise<Task | undefined> {
  return app.repositories.tasks.find(id);
}

it('keeps all of its work, and shows none of it before', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await storeTask(repositories), await storeTask(repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
])('keeps nothing of work that fails, and the error stays what it is: %s', async (fault) => {
  const rows: Task[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeTask(repositories));
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await Promise.all(rows.map(find))).toEqual([undefined]);
});
