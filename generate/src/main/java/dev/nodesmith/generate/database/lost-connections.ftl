<#-- driver: imports of whatever ends connections; cutting: the function cutConnections; nowhere: an address without a server -->
import { EventEmitter, once } from 'node:events';
<@driver/>
import { afterAll, beforeAll, expect, it, [=tests.mocks] } from '[=tests.module]';
import { eventually } from '~test-eventually';
import { UnavailableError } from '~errors';
import { store[=t.type] } from '~fixture:[=t.entity]';
import type { [=t.type] } from '~model:[=t.entity]';
import { startTestApp, type TestApp } from '~test-app';
import { createTestDatabase, type TestDatabase } from '~test-database';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestApp({ DATABASE_URL: database.url });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

<@cutting/>

it('makes everything unavailable while there is no server', async () => {
  const alone = await startTestApp({ DATABASE_URL: '[=nowhere]' });
  try {
    await expect(store[=t.type](alone.repositories)).rejects.toThrow(UnavailableError);
    await expect(alone.database.ping()).rejects.toThrow(UnavailableError);
    await expect(alone.database.transaction(() => Promise.resolve())).rejects.toThrow(UnavailableError);
    expect((await alone.client.get('/health/ready')).status).toBe(503);
    expect((await alone.client.get('/health/live')).status).toBe(200);
  } finally {
    await alone.close();
  }
});

it('is over with the next connection', async () => {
  const row = await store[=t.type](app.repositories);
  await app.database.ping();
  await cutConnections();
  const read = () => app.repositories.[=t.repository].find(row.id[=t.scope]).catch(() => undefined);
  await [=tests.eventually](async () => { expect(await read()).toEqual(row); });
  const write = () => store[=t.type](app.repositories).catch(() => undefined);
  await [=tests.eventually](async () => { expect(await write()).toBeDefined(); });
});

it('undoes a transaction that it hits', async () => {
  const rows: [=t.type][] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await store[=t.type](repositories));
    await cutConnections();
    rows.push(await store[=t.type](repositories));
  });
  await expect(work).rejects.toThrow(UnavailableError);
  expect(rows).toHaveLength(1);
  for (const { id } of rows) {
    const found = () => app.repositories.[=t.repository].find(id[=t.scope]).catch(() => 'unavailable');
    await [=tests.eventually](async () => { expect(await found()).toBeUndefined(); });
  }
});
<#if t.change.isPresent()>

it('is no reason to fail when transactions wait for each other: one of them is done again', async () => {
  const rows = [await store[=t.type](app.repositories), await store[=t.type](app.repositories)];
  const meeting = new EventEmitter();
  let attempts = 0;
  let arrived = 0;

  /** Waits until both have done their first change. */
  async function meet(): Promise<void> {
    arrived += 1;
    if (arrived === 2) {
      meeting.emit('both');
    } else if (arrived === 1) {
      await once(meeting, 'both');
    }
  }

  function changeAll(inOrder: readonly [=t.type][]): Promise<void> {
    return app.database.transaction(async (repositories) => {
      attempts += 1;
      for (const row of inOrder) {
        await repositories.[=t.repository].update(row.id, { [=t.change.get()]: row.[=t.change.get()] }[=t.conditions]);
        await meet();
      }
    });
  }

  await Promise.all([changeAll(rows), changeAll(rows.toReversed())]);
  expect(attempts).toBe(3);
});
</#if>
