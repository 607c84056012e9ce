import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Tarea } from '../../src/modules/tareas/tarea.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { storeTarea } from '../support/fixtures/tarea.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }: Tarea): Promise<Tarea | undefined> {
  return app.repositories.tareas.find(id);
}

it('conserva todo su trabajo, y no muestra nada de él antes', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await storeTarea(repositories), await storeTarea(repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('de algún otro servicio'), { code: 'ECONNREFUSED' }),
])(
  'no conserva nada de un trabajo que falla, y el error sigue siendo el que es: %s',
  async (fault) => {
    const rows: Tarea[] = [];
    const work = app.database.transaction(async (repositories) => {
      rows.push(await storeTarea(repositories));
      throw fault;
    });
    await expect(work).rejects.toBe(fault);
    expect(await Promise.all(rows.map(find))).toEqual([undefined]);
  },
);
