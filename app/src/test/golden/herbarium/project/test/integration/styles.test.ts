import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { NewStyle, Style } from '../../src/modules/styles/style.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storePainting } from '../support/fixtures/painting.js';
import { storeStyle, styleBody } from '../support/fixtures/style.js';
import { allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/styles';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewStyle> = {}) {
  const row = await storeStyle(app.repositories, {
    ...values,
  });
  const paintings = await storePainting(app.repositories, { styleIds: [row.id] });
  const related = { paintings: [paintings.id] };
  return { row, related };
}

describe('GET /v1/styles', () => {
  let client: TestApp['client'];

  beforeAll(async () => {
    client = app.client;
    await storeStyle(app.repositories);
    await storeStyle(app.repositories);
    await storeStyle(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each(['paintings'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
});

describe('GET /v1/styles/{id}', () => {
  it('shows the row', async () => {
    const row = await storeStyle(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeStyle(app.repositories);
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

describe('POST /v1/styles', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, styleBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Style;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.styles.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/label']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('curator');
    const body = {
      ...styleBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same label', async () => {
    const me = await app.signIn('curator');
    const { row } = await storeWithRelations();
    const body = { ...styleBody(), label: row.label };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('curator');
    const client = me.client.with({ 'idempotency-key': 'style-once' });
    const body = styleBody();
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

describe('PUT /v1/styles/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storeStyle(app.repositories);
    const body = styleBody();
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

describe('PATCH /v1/styles/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('curator');
    const { id } = await storeStyle(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('curator');
    const { id } = await storeStyle(app.repositories);
    const change = styleBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('curator');
    const row = await storeStyle(app.repositories);
    expect((await me.client.patch(absent, { label: row.label })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storeStyle(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { label: row.label });
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

describe('DELETE /v1/styles/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storeStyle(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.styles.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storeStyle(app.repositories);
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
