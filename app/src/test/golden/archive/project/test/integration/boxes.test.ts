import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Box, NewBox } from '../../src/modules/boxes/box.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { boxBody, storeBox } from '../support/fixtures/box.js';
import { storeLetter } from '../support/fixtures/letter.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/boxes';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewBox> = {}) {
  const row = await storeBox(app.repositories, {
    ...values,
  });
  const letters = await storeLetter(app.repositories, { boxId: row.id });
  const related = { letters: [letters.id] };
  return { row, related };
}

describe('GET /v1/boxes', () => {
  let client: TestApp['client'];
  let row: Box;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeBox(app.repositories);
    await storeBox(app.repositories, { shelf: null });
  });

  it.each([
    ['id', 'uuid'],
    ['label', 'text'],
    ['shelf', 'integer'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['shelf', 'shelf', true],
    ['shelf[gt]', 'shelf', false],
    ['shelf[gte]', 'shelf', true],
    ['shelf[lt]', 'shelf', false],
    ['shelf[lte]', 'shelf', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['shelf'] as const)('?%s[null] asks whether there is a value', async (property) => {
    const empty = row[property] === null;
    expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
    expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
      row.id,
    );
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.label.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['letters'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
});

describe('GET /v1/boxes/{id}', () => {
  it('shows the row', async () => {
    const row = await storeBox(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeBox(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=letters`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.letters)).toEqual(related.letters);
  });
});

describe('POST /v1/boxes', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('archivist');
    const answer = await me.client.post(path, boxBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Box;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.boxes.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('archivist');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/label']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('archivist');
    const body = {
      ...boxBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same label', async () => {
    const me = await app.signIn('archivist');
    const { row } = await storeWithRelations();
    const body = { ...boxBody(), label: row.label };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('archivist');
    const client = me.client.with({ 'idempotency-key': 'box-once' });
    const body = boxBody();
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

describe('PUT /v1/boxes/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeBox(app.repositories);
    const body = boxBody();
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

describe('PATCH /v1/boxes/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeBox(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeBox(app.repositories);
    const change = boxBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('archivist');
    const row = await storeBox(app.repositories);
    expect((await me.client.patch(absent, { label: row.label })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('archivist');
    const row = await storeBox(app.repositories);
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

describe('DELETE /v1/boxes/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeBox(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.boxes.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('is refused while it is boxId of something in letters', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeBox(app.repositories);
    await storeLetter(app.repositories, { boxId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('archivist');
    const row = await storeBox(app.repositories);
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
