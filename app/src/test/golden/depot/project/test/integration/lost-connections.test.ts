import { EventEmitter, once } from 'node:events';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { Group } from '../../src/modules/groups/group.js';
import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeGroup } from '../support/fixtures/group.js';

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
  const connection = await createConnection(database.url);
  const [others] = await connection.query<RowDataPacket[]>(`
    SELECT id FROM information_schema.processlist
    WHERE db = database() AND id <> connection_id()`);
  for (const { id } of others) {
    // One that has gone in the meantime is no error here.
    await connection.query('KILL ?', [id]).catch(() => undefined);
  }
  await connection.end();
}

it('makes everything unavailable while there is no server', async () => {
  const alone = await startTestApp({ DATABASE_URL: 'mysql://nobody@127.0.0.1:1/nothing' });
  try {
    await expect(storeGroup(alone.repositories)).rejects.toThrow(UnavailableError);
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
  const row = await storeGroup(app.repositories);
  await app.database.ping();
  await cutConnections();
  const read = () => app.repositories.groups.find(row.id).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await read()).toEqual(row);
  });
  const write = () => storeGroup(app.repositories).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await write()).toBeDefined();
  });
});

it('undoes a transaction that it hits', async () => {
  const rows: Group[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeGroup(repositories));
    await cutConnections();
    rows.push(await storeGroup(repositories));
  });
  await expect(work).rejects.toThrow(UnavailableError);
  expect(rows).toHaveLength(1);
  for (const { id } of rows) {
    const found = () => app.repositories.groups.find(id).catch(() => 'unavailable');
    await vi.waitFor(async () => {
      expect(await found()).toBeUndefined();
    });
  }
});

it('is no reason to fail when transactions wait for each other: one of them is done again', async () => {
  const rows = [await storeGroup(app.repositories), await storeGroup(app.repositories)];
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

  function changeAll(inOrder: readonly Group[]): Promise<void> {
    return app.database.transaction(async (repositories) => {
      attempts += 1;
      for (const row of inOrder) {
        await repositories.groups.update(row.id, { name: row.name }, {});
        await meet();
      }
    });
  }

  await Promise.all([changeAll(rows), changeAll(rows.toReversed())]);
  expect(attempts).toBe(3);
});
