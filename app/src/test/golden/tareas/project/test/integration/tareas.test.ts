import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Tarea } from '../../src/modules/tareas/tarea.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeTarea, tareaBody } from '../support/fixtures/tarea.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/tareas';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

describe('GET /v1/tareas', () => {
  let client: TestApp['client'];
  let row: Tarea;

  beforeAll(async () => {
    client = app.client;
    row = await storeTarea(app.repositories);
    await storeTarea(app.repositories);
    await storeTarea(app.repositories, { venceEl: null });
  });

  it.each([
    ['id', 'uuid'],
    ['titulo', 'text'],
    ['venceEl', 'date'],
    ['createdAt', 'instant'],
  ])('lleva por todas las filas, cada una una sola vez, por %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([['hecha', 'hecha', true]] as const)(
    '?%s con su propio %s encuentra la fila: %s',
    async (parameter, property, found) => {
      const value = encodeURIComponent(row[property]);
      expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
    },
  );

  it('busca partes de textos, sin distinguir mayúsculas, y no toma un signo por otro', async () => {
    const text = encodeURIComponent(row.titulo.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });
});

describe('GET /v1/tareas/{id}', () => {
  it('muestra la fila', async () => {
    const row = await storeTarea(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('no se envía de nuevo a quien lo tiene', async () => {
    const row = await storeTarea(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('sabe cuándo no existe', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/tareas', () => {
  it('guarda la fila y dice dónde está', async () => {
    const answer = await app.client.post(path, tareaBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Tarea;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.tareas.find(row.id)).toEqual(row);
  });

  it('nombra cada valor que falta', async () => {
    const answer = await app.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/titulo']);
  });

  it('no acepta lo que corresponde al servidor', async () => {
    const body = {
      ...tareaBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await app.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('crea una sola fila con una petición enviada dos veces', async () => {
    const client = app.client.with({ 'idempotency-key': 'tarea-once' });
    const body = tareaBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
});

describe('PUT /v1/tareas/{id}', () => {
  it('reemplaza la fila', async () => {
    const { id } = await storeTarea(app.repositories);
    const body = tareaBody();
    const answer = await app.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });
});

describe('PATCH /v1/tareas/{id}', () => {
  it('rechaza un cuerpo sin nada que cambiar', async () => {
    const { id } = await storeTarea(app.repositories);
    expect((await app.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('cambia lo que se le da', async () => {
    const { id } = await storeTarea(app.repositories);
    const change = tareaBody();
    const answer = await app.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('sabe cuándo no hay nada que cambiar', async () => {
    const row = await storeTarea(app.repositories);
    expect((await app.client.patch(absent, { titulo: row.titulo })).status).toBe(404);
  });

  it('depende de la versión, cuando la petición indica una', async () => {
    const row = await storeTarea(app.repositories);
    const named = (tag: string) =>
      app.client
        .with({ 'if-match': tag })
        .send('PATCH', `${path}/${row.id}`, { titulo: row.titulo });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});

describe('DELETE /v1/tareas/{id}', () => {
  it('elimina la fila', async () => {
    const { id } = await storeTarea(app.repositories);
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.tareas.find(id)).toBeUndefined();
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depende de la versión, cuando la petición indica una', async () => {
    const row = await storeTarea(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});
