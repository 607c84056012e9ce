import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { NewSinger, Singer } from '../../src/modules/singers/singer.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storePiece } from '../support/fixtures/piece.js';
import { singerBody, storeSinger } from '../support/fixtures/singer.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/singers';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewSinger> = {}) {
  const pieceIds = [(await storePiece(app.repositories)).id];
  const row = await storeSinger(app.repositories, {
    pieceIds,
    ...values,
  });
  const related = { pieces: pieceIds };
  return { row, related };
}

describe('GET /v1/singers', () => {
  let client: TestApp['client'];
  let row: Singer;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeSinger(app.repositories);
    await storeSinger(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['name', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['voice', 'voice', true],
    ['joinedOn', 'joinedOn', true],
    ['joinedOn[gt]', 'joinedOn', false],
    ['joinedOn[gte]', 'joinedOn', true],
    ['joinedOn[lt]', 'joinedOn', false],
    ['joinedOn[lte]', 'joinedOn', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['joinedOn'] as const)('?%s[null] asks whether there is a value', async (property) => {
    const empty = row[property] === null;
    expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
    expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
      row.id,
    );
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.name.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['pieces'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
});

describe('GET /v1/singers/{id}', () => {
  it('shows the row', async () => {
    const row = await storeSinger(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeSinger(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=pieces`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.pieces)).toEqual(related.pieces);
  });
});

describe('POST /v1/singers', () => {
  it('stores the row and says where it is', async () => {
    const answer = await app.client.post(path, singerBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Singer;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.singers.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const answer = await app.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/email', '/name', '/voice']);
  });

  it('does not take what belongs to the server', async () => {
    const body = {
      ...singerBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await app.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same email', async () => {
    const { row } = await storeWithRelations();
    const body = { ...singerBody(), email: row.email };
    expect((await app.client.post(path, body)).status).toBe(409);
  });

  it.each([['pieceIds', ['018f2f4e-7b1a-7c3d-8e4f-0000000000ff']]])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const answer = await app.client.post(path, { ...singerBody(), [property]: id });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const client = app.client.with({ 'idempotency-key': 'singer-once' });
    const body = singerBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });
});

describe('PUT /v1/singers/{id}', () => {
  it('replaces the row', async () => {
    const { id } = await storeSinger(app.repositories);
    const body = singerBody();
    const answer = await app.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...without(body, 'pieceIds') });
  });
});

describe('PATCH /v1/singers/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const { id } = await storeSinger(app.repositories);
    expect((await app.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const { id } = await storeSinger(app.repositories);
    const change = singerBody();
    const answer = await app.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(without(change, 'pieceIds'));
  });

  it('knows when there is nothing to change', async () => {
    const row = await storeSinger(app.repositories);
    expect((await app.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storeSinger(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('replaces pieceIds', async () => {
    const { id } = await storeSinger(app.repositories);
    const [one, other] = [await storePiece(app.repositories), await storePiece(app.repositories)];
    for (const pieceIds of [[one.id, other.id], [other.id], []]) {
      const answer = await app.client.patch(`${path}/${id}`, { pieceIds });
      expect(answer.status).toBe(200);
      const shown = dataOf(await app.client.get(`${path}/${id}?include=pieces`));
      expect(idsIn((shown as Record<string, unknown>).pieces)).toEqual(pieceIds.toSorted());
    }
  });
});

describe('DELETE /v1/singers/{id}', () => {
  it('removes the row', async () => {
    const { id } = await storeSinger(app.repositories);
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.singers.find(id)).toBeUndefined();
    expect((await app.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const row = await storeSinger(app.repositories);
    const named = (tag: string) =>
      app.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });
});
