import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { jarBody, storeJar } from '../support/fixtures/jar.js';
import { storeShelf } from '../support/fixtures/shelf.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/jars';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values = {}) {
  const row = await storeJar(app.repositories, {
    ...values,
  });
  const related = { shelf: [row.shelfId] };
  return { row, related };
}

describe('GET /v1/jars', () => {
  let client;
  let row;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeJar(app.repositories);
    await storeJar(app.repositories, { filledOn: null });
  });

  it.each([
    ['id', 'uuid'],
    ['label', 'text'],
    ['filledOn', 'date'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['kind', 'kind', true],
    ['shelfId', 'shelfId', true],
  ])('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(row[property]);
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.label.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['shelf'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(401);
  });
});

describe('GET /v1/shelves/{id}/jars', () => {
  it('lists what belongs to the parent only', async () => {
    const me = await app.signIn('host');
    const parent = await storeShelf(app.repositories);
    const mine = await storeJar(app.repositories, { shelfId: parent.id });
    await storeJar(app.repositories);
    const answer = await me.client.get(`/v1/shelves/${parent.id}/jars`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
    const me = await app.signIn('host');
    const answer = await me.client.get('/v1/shelves/018f2f4e-7b1a-7c3d-8e4f-0000000000ff/jars');
    expect(answer.status).toBe(404);
  });
});

describe('GET /v1/jars/{id}', () => {
  it('shows the row', async () => {
    const row = await storeJar(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeJar(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/jars', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('host');
    const answer = await me.client.post(path, await jarBody(app.repositories));
    expect(answer.status).toBe(201);
    const row = dataOf(answer);
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.jars.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('host');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/grams', '/kind', '/label', '/shelfId']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('host');
    const body = {
      ...(await jarBody(app.repositories)),
      createdAt: 'mine',
      deletedAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/createdAt',
      '/deletedAt',
      '/id',
      '/updatedAt',
      '/version',
    ]);
  });

  it.each([['shelfId', '018f2f4e-7b1a-7c3d-8e4f-0000000000ff']])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const me = await app.signIn('host');
      const answer = await me.client.post(path, {
        ...(await jarBody(app.repositories)),
        [property]: id,
      });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('host');
    const client = me.client.with({ 'idempotency-key': 'jar-once' });
    const body = await jarBody(app.repositories);
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/jars/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('host');
    const { id } = await storeJar(app.repositories);
    const body = await jarBody(app.repositories);
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/jars/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('host');
    const { id } = await storeJar(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('host');
    const { id } = await storeJar(app.repositories);
    const change = await jarBody(app.repositories);
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('host');
    const row = await storeJar(app.repositories);
    expect((await me.client.patch(absent, { label: row.label })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('host');
    const row = await storeJar(app.repositories);
    const named = (tag) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { label: row.label });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/jars/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('host');
    const { id } = await storeJar(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.jars.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('host');
    const row = await storeJar(app.repositories);
    const named = (tag) => me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('DELETE', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});

describe('POST /v1/jars/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
    const me = await app.signIn('host');
    const { id } = await storeJar(app.repositories);
    await app.repositories.jars.delete(id, {});
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(200);
    expect(await app.repositories.jars.find(id)).toMatchObject({ id });
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/restore`)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.send('POST', `${absent}/restore`)).status).toBe(403);
  });
});
