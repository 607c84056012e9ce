import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { NewPainter, Painter } from '../../src/modules/painters/painter.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { painterBody, storePainter } from '../support/fixtures/painter.js';
import { storePainting } from '../support/fixtures/painting.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/painters';
const absent = `${path}/2147483647`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewPainter> = {}) {
  const row = await storePainter(app.repositories, {
    ...values,
  });
  const paintings = await storePainting(app.repositories, { painterId: row.id });
  const related = { paintings: [paintings.id] };
  return { row, related };
}

describe('GET /v1/painters', () => {
  let client: TestApp['client'];
  let row: Painter;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storePainter(app.repositories);
    await storePainter(app.repositories);
  });

  it.each([
    ['id', 'integer'],
    ['name', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.name.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['paintings'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
});

describe('GET /v1/painters/{id}', () => {
  it('shows the row', async () => {
    const row = await storePainter(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storePainter(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=paintings`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.paintings)).toEqual(related.paintings);
  });
});

describe('POST /v1/painters', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, painterBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Painter;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.painters.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/name']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('curator');
    const body = {
      ...painterBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same name', async () => {
    const me = await app.signIn('curator');
    const { row } = await storeWithRelations();
    const body = { ...painterBody(), name: row.name };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('curator');
    const client = me.client.with({ 'idempotency-key': 'painter-once' });
    const body = painterBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('visitor');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/painters/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainter(app.repositories);
    const body = painterBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('visitor');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/painters/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainter(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainter(app.repositories);
    const change = painterBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('curator');
    const row = await storePainter(app.repositories);
    expect((await me.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storePainter(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('visitor');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/painters/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainter(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.painters.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('is refused while it is painterId of something in paintings', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainter(app.repositories);
    await storePainting(app.repositories, { painterId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storePainter(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('DELETE', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('visitor');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});
