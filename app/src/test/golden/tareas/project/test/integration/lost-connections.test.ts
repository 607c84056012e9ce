import { EventEmitter, once } from 'node:events';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import type { Tarea } from '../../src/modules/tareas/tarea.js';
import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeTarea } from '../support/fixtures/tarea.js';

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

/** Termina todas las conexiones con la base de datos, como haría un reinicio de su servidor. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await client.end();
}

it('hace que nada esté disponible mientras no hay servidor', async () => {
  const alone = await startTestApp({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' });
  try {
    await expect(storeTarea(alone.repositories)).rejects.toThrow(UnavailableError);
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

it('se acaba con la siguiente conexión', async () => {
  const row = await storeTarea(app.repositories);
  await app.database.ping();
  await cutConnections();
  const read = () => app.repositories.tareas.find(row.id).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await read()).toEqual(row);
  });
  const write = () => storeTarea(app.repositories).catch(() => undefined);
  await vi.waitFor(async () => {
    expect(await write()).toBeDefined();
  });
});

it('deshace una transacción a la que afecta', async () => {
  const rows: Tarea[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeTarea(repositories));
    await cutConnections();
    rows.push(await storeTarea(repositories));
  });
  await expect(work).rejects.toThrow(UnavailableError);
  expect(rows).toHaveLength(1);
  for (const { id } of rows) {
    const found = () => app.repositories.tareas.find(id).catch(() => 'unavailable');
    await vi.waitFor(async () => {
      expect(await found()).toBeUndefined();
    });
  }
});

it('no es motivo para fallar que unas transacciones se esperen entre sí: una de ellas se hace de nuevo', async () => {
  const rows = [await storeTarea(app.repositories), await storeTarea(app.repositories)];
  const meeting = new EventEmitter();
  let attempts = 0;
  let arrived = 0;

  /** Espera hasta que ambas han hecho su primer cambio. */
  async function meet(): Promise<void> {
    arrived += 1;
    if (arrived === 2) {
      meeting.emit('both');
    } else if (arrived === 1) {
      await once(meeting, 'both');
    }
  }

  function changeAll(inOrder: readonly Tarea[]): Promise<void> {
    return app.database.transaction(async (repositories) => {
      attempts += 1;
      for (const row of inOrder) {
        await repositories.tareas.update(row.id, { titulo: row.titulo }, {});
        await meet();
      }
    });
  }

  await Promise.all([changeAll(rows), changeAll(rows.toReversed())]);
  expect(attempts).toBe(3);
});
