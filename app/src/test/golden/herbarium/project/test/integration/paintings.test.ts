import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { NewPainting, Painting } from '../../src/modules/paintings/painting.js';
import { StaleVersionError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { storePainter } from '../support/fixtures/painter.js';
import { paintingBody, storePainting } from '../support/fixtures/painting.js';
import { storeStyle } from '../support/fixtures/style.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/paintings';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewPainting> = {}) {
  const styleIds = [(await storeStyle(app.repositories)).id];
  const row = await storePainting(app.repositories, {
    keeperId: (await storeUser(app.repositories)).id,
    styleIds,
    ...values,
  });
  const related = { painter: [row.painterId], keeper: [row.keeperId], styles: styleIds };
  return { row, related };
}

describe('GET /v1/paintings', () => {
  let client: TestApp['client'];
  let row: Painting;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storePainting(app.repositories);
    await storePainting(app.repositories, { shownOn: null });
  });

  it.each([
    ['id', 'uuid'],
    ['title', 'text'],
    ['value', 'decimal'],
    ['shownOn', 'date'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['value', 'value', true],
    ['value[gt]', 'value', false],
    ['value[gte]', 'value', true],
    ['value[lt]', 'value', false],
    ['value[lte]', 'value', true],
    ['painterId', 'painterId', true],
    ['keeperId', 'keeperId', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['keeperId'] as const)('?%s[null] asks whether there is a value', async (property) => {
    const empty = row[property] === null;
    expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
    expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
      row.id,
    );
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.title.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['painter', 'styles'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it.each(['keeper'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(401);
  });
});

describe('GET /v1/painters/{id}/paintings', () => {
  it('lists what belongs to the parent only', async () => {
    const parent = await storePainter(app.repositories);
    const mine = await storePainting(app.repositories, { painterId: parent.id });
    await storePainting(app.repositories);
    const answer = await app.client.get(`/v1/painters/${parent.id}/paintings`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
    const answer = await app.client.get('/v1/painters/2147483647/paintings');
    expect(answer.status).toBe(404);
  });
});

describe('GET /v1/paintings/{id}', () => {
  it('shows the row', async () => {
    const row = await storePainting(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storePainting(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=painter,styles`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.painter)).toEqual(related.painter);
    expect(idsIn(shown.styles)).toEqual(related.styles);
  });
});

describe('POST /v1/paintings', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, await paintingBody(app.repositories));
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Painting;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.paintings.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/painterId', '/title', '/value']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('curator');
    const body = {
      ...(await paintingBody(app.repositories)),
      createdAt: 'mine',
      deletedAt: 'mine',
      id: 'mine',
      keeperId: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/createdAt',
      '/deletedAt',
      '/id',
      '/keeperId',
      '/updatedAt',
      '/version',
    ]);
  });

  it('refuses a second row with the same inventory', async () => {
    const me = await app.signIn('curator');
    const { row } = await storeWithRelations({ keeperId: me.id });
    const body = { ...(await paintingBody(app.repositories)), inventory: row.inventory };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it.each([
    ['painterId', 2147483647],
    ['styleIds', ['018f2f4e-7b1a-7c3d-8e4f-0000000000ff']],
  ])('refuses %s of a row that is not there', async (property, id) => {
    const me = await app.signIn('curator');
    const answer = await me.client.post(path, {
      ...(await paintingBody(app.repositories)),
      [property]: id,
    });
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual([`/${property}`]);
  });

  it.each([['shownOnValue', { value: '0.00', shownOn: '2026-01-31' }, '']])(
    'holds the row to its rule %s',
    async (_, values, pointer) => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, {
        ...(await paintingBody(app.repositories)),
        ...values,
      });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([pointer]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('curator');
    const client = me.client.with({ 'idempotency-key': 'painting-once' });
    const body = await paintingBody(app.repositories);
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

describe('PUT /v1/paintings/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    const body = await paintingBody(app.repositories);
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...without(body, 'styleIds') });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/paintings/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    const change = await paintingBody(app.repositories);
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(without(change, 'styleIds'));
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('curator');
    const row = await storePainting(app.repositories, { keeperId: me.id });
    expect((await me.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storePainting(app.repositories, { keeperId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('visitor');
    const row = await storePainting(app.repositories, { keeperId: owner.id });
    const stranger = await app.signIn('visitor');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { title: row.title })).status,
    ).toBe(404);
  });

  it('replaces styleIds', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    const [one, other] = [await storeStyle(app.repositories), await storeStyle(app.repositories)];
    for (const styleIds of [[one.id, other.id], [other.id], []]) {
      const answer = await me.client.patch(`${path}/${id}`, { styleIds });
      expect(answer.status).toBe(200);
      const shown = dataOf(await me.client.get(`${path}/${id}?include=styles`));
      expect(idsIn((shown as Record<string, unknown>).styles)).toEqual(styleIds.toSorted());
    }
  });

  it.each([['shownOnValue', { value: '0.00', shownOn: '2026-01-31' }, '']])(
    'holds the row to its rule %s',
    async (_, change, pointer) => {
      const me = await app.signIn('curator');
      const { id } = await storePainting(app.repositories, { keeperId: me.id });
      const answer = await me.client.patch(`${path}/${id}`, change);
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([pointer]);
    },
  );

  it('does not overtake a change by somebody else', async () => {
    const me = await app.signIn('curator');
    const row = await storePainting(app.repositories, { keeperId: me.id });
    const change = { value: row.value };
    vi.spyOn(app.repositories.paintings, 'update').mockRejectedValue(new StaleVersionError());
    expect((await me.client.patch(`${path}/${row.id}`, change)).status).toBe(409);
    const versioned = me.client.with({ 'if-match': `"${row.version}"` });
    expect((await versioned.patch(`${path}/${row.id}`, change)).status).toBe(412);
    const stale = me.client.with({ 'if-match': '"99"' });
    expect((await stale.patch(`${path}/${row.id}`, change)).status).toBe(412);
    expect((await me.client.patch(absent, change)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/paintings/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.paintings.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('curator');
    const row = await storePainting(app.repositories, { keeperId: me.id });
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

describe('POST /v1/paintings/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
    const me = await app.signIn('curator');
    const { id } = await storePainting(app.repositories, { keeperId: me.id });
    await app.repositories.paintings.delete(id, {});
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(200);
    expect(await app.repositories.paintings.find(id, {})).toMatchObject({ id });
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/restore`)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('visitor');
    expect((await me.client.send('POST', `${absent}/restore`)).status).toBe(403);
  });
});
