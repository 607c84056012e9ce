import { EventEmitter, once } from 'node:events';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { Task } from '../../src/modules/tasks/task.js';
import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeTask } from '../support/fixtures/task.js';

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

/** Ends every connection to the database, as a restart of its server would. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await client.end();
}

it('makes everything unavailable while there is no server', async () => {
  const alone = await startTestApp({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' });
  try {
    await expect(storeTask(alone.repositories)).rejects.toThrow(UnavailableError);
    await expect(alone.database.ping()).rejects.toThrow(UnavailableError);
    await expect(alone.database.transaction(() => Promise.resolve())).rejects.toThrow(
      UnavailableError,
    );
    expect((await alone.client.get('/health/ready')).status).toBe(503);
    expect((await alone.client.get('/health/live')).status).toBe(200);
  } finally {
    await alone.close();
  }
});

it('is over with the next connection', async () => {
  const row = await storeTask(app.repositories);
  await app.database.ping();
  await cutConnections();
  const read = () => app.repositories.tasks.find(row.id).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await read()).toEqual(row);
  });
  const write = () => storeTask(app.repositories).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await write()).toBeDefined();
  });
});

it('undoes a transaction that it hits', async () => {
  const rows: Task[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeTask(repositories));
    await cutConnections();
    rows.push(await storeTask(repositories));
  });
  await expect(work).rejects.toThrow(UnavailableError);
  expect(rows).toHaveLength(1);
  for (const { id } of rows) {
    const found = () => app.repositories.tasks.find(id).catch(() => 'unavailable');
    await vi.waitFor(async () => {
      expect(await found()).toBeUndefined();
    });
  }
});

it('is no reason to fail when transactions wait for each other: one of them is done again', async () => {
  const rows = [await storeTask(app.repositories), await storeTask(app.repositories)];
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

  function changeAll(inOrder: readonly Task[]): Promise<void> {
    return app.database.transaction(async (repositories) => {
      attempts += 1;
      for (const row of inOrder) {
        await repositories.tasks.update(row.id, { title: row.title }, {});
        await meet();
      }
    });
  }

  await Promise.all([changeAll(rows), changeAll(rows.toReversed())]);
  expect(attempts).toBe(3);
});
