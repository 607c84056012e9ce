import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import {
  type Answer,
  type Client,
  complaints,
  cursorOf,
  itemsOf,
  totalOf,
} from '../support/client.js';
import { storeTarea } from '../support/fixtures/tarea.js';

// Lo que todas las listas hacen igual se prueba en una de ellas.
const path = '/v1/tareas';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startTestApp();
  client = app.client;
  for (let row = 0; row < 5; row += 1) {
    await storeTarea(app.repositories);
  }
});

afterAll(async () => {
  await app.close();
});

function idsOf(answer: Answer): unknown[] {
  return itemsOf(answer).map(({ id }) => id);
}

describe('las páginas', () => {
  it('son la lista por partes, por cursor y por número', async () => {
    const all = await client.get(`${path}?sort=id`);
    const first = await client.get(`${path}?sort=id&limit=2`);
    const byCursor = await client.get(`${path}?sort=id&limit=2&cursor=${cursorOf(first) ?? ''}`);
    const byNumber = await client.get(`${path}?sort=id&limit=2&page=2`);
    expect(idsOf(first)).toEqual(idsOf(all).slice(0, 2));
    expect(idsOf(byCursor)).toEqual(idsOf(all).slice(2, 4));
    expect(idsOf(byNumber)).toEqual(idsOf(byCursor));
  });

  it('se cuentan cuando se pide', async () => {
    const all = await client.get(path);
    expect(totalOf(all)).toBeUndefined();
    expect(totalOf(await client.get(`${path}?limit=1&total=true`))).toBe(itemsOf(all).length);
  });
});

describe('una consulta', () => {
  it.each([
    ['limit=0&sort=nothing', ['/limit', '/sort']],
    ['limit=1000000', ['/limit']],
    ['limit=two&total=maybe', ['/limit', '/total']],
    ['page=0', ['/page']],
    ['page=20000&limit=1', ['/page']],
    ['page=1&cursor=abc', ['/page']],
    ['cursor=abc', ['/cursor']],
  ])('?%s se rechaza', async (query, pointers) => {
    const answer = await client.get(`${path}?${query}`);
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(pointers);
  });

  it('se rechaza con el cursor de otra ordenación', async () => {
    const cursor = cursorOf(await client.get(`${path}?limit=1&sort=id`)) ?? '';
    expect(complaints(await client.get(`${path}?sort=-id&cursor=${cursor}`))).toEqual(['/cursor']);
  });

  it('se rechaza con un parámetro que no se conoce', async () => {
    expect(complaints(await client.get(`${path}?colour=red`))).toEqual(['/colour']);
  });

  it('puede pedir algunos de los campos', async () => {
    const answer = await client.get(`${path}?limit=1&fields=id`);
    expect(Object.keys(itemsOf(answer)[0] ?? {})).toEqual(['id']);
  });
});

describe('una lista', () => {
  it.each(['GET', 'HEAD'])('no se envía de nuevo a quien la tiene: %s', async (method) => {
    const { headers } = await client.get(path);
    const again = client.with({ 'if-none-match': headers.get('etag') ?? '' });
    expect((await again.send(method, path)).status).toBe(304);
  });
});
