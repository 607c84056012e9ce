import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeJar } from '../support/fixtures/jar.js';
import { shelfBody, storeShelf } from '../support/fixtures/shelf.js';
import { allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/shelves';
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
  const row = await storeShelf(app.repositories, {
    ...values,
  });
  const jars = await storeJar(app.repositories, { shelfId: row.id });
  const related = { jars: [jars.id] };
  return { row, related };
}

describe('GET /v1/shelves', () => {
  let client;

  beforeAll(async () => {
    const me = await app.signIn('guest');
    client = me.client;
    await storeShelf(app.repositories);
    await storeShelf(app.repositories);
    await storeShelf(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['name', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each(['jars'])('embeds %s', async (relation) => {
    const me = await app.signIn('guest');
    const { row, related } = await storeWithRelations();
    const rows = await allRows(me.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', path)).status).toBe(401);
  });
});

describe('GET /v1/shelves/{id}', () => {
  it('shows the row', async () => {
    const me = await app.signIn('guest');
    const row = await storeShelf(app.repositories);
    const answer = await me.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const me = await app.signIn('guest');
    const row = await storeShelf(app.repositories);
    const again = me.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('guest');
    expect((await me.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const me = await app.signIn('guest');
    const { row, related } = await storeWithRelations();
    const answer = await me.client.get(`${path}/${row.id}?include=jars`);
    const shown = dataOf(answer);
    expect(idsIn(shown.jars)).toEqual(related.jars);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', absent)).status).toBe(401);
  });
});

describe('POST /v1/shelves', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('host');
    const answer = await me.client.post(path, shelfBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer);
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.shelves.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('host');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/name']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('host');
    const body = {
      ...shelfBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same name', async () => {
    const me = await app.signIn('host');
    const { row } = await storeWithRelations();
    const body = { ...shelfBody(), name: row.name };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('host');
    const client = me.client.with({ 'idempotency-key': 'shelf-once' });
    const body = shelfBody();
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

describe('PUT /v1/shelves/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('host');
    const { id } = await storeShelf(app.repositories);
    const body = shelfBody();
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

describe('PATCH /v1/shelves/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('host');
    const { id } = await storeShelf(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('host');
    const { id } = await storeShelf(app.repositories);
    const change = shelfBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('host');
    const row = await storeShelf(app.repositories);
    expect((await me.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('host');
    const row = await storeShelf(app.repositories);
    const named = (tag) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
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

describe('DELETE /v1/shelves/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('host');
    const { id } = await storeShelf(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.shelves.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('is refused while it is shelfId of something in jars', async () => {
    const me = await app.signIn('host');
    const { id } = await storeShelf(app.repositories);
    await storeJar(app.repositories, { shelfId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('host');
    const row = await storeShelf(app.repositories);
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
