import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Item, NewItem } from '../../src/modules/items/item.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { storeGroup } from '../support/fixtures/group.js';
import { itemBody, storeItem } from '../support/fixtures/item.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/items';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewItem> = {}) {
  const relatedIds = [(await storeItem(app.repositories)).id];
  const row = await storeItem(app.repositories, {
    keeperId: (await storeUser(app.repositories)).id,
    relatedIds,
    ...values,
  });
  const related = { group: [row.groupId], keeper: [row.keeperId], related: relatedIds };
  return { row, related };
}

describe('GET /v1/items', () => {
  let client: TestApp['client'];
  let row: Item;

  beforeAll(async () => {
    const me = await app.signIn('admin');
    client = me.client;
    ({ row } = await storeWithRelations({ keeperId: me.id }));
    await storeItem(app.repositories, { keeperId: me.id });
    await storeItem(app.repositories, { serial: null, checkedAt: null, keeperId: me.id });
  });

  it.each([
    ['id', 'uuid'],
    ['price', 'decimal'],
    ['serial', 'bigint'],
    ['checkedAt', 'instant'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['price', 'price', true],
    ['price[gt]', 'price', false],
    ['price[gte]', 'price', true],
    ['price[lt]', 'price', false],
    ['price[lte]', 'price', true],
    ['serial', 'serial', true],
    ['serial[gt]', 'serial', false],
    ['serial[gte]', 'serial', true],
    ['serial[lt]', 'serial', false],
    ['serial[lte]', 'serial', true],
    ['checkedAt', 'checkedAt', true],
    ['checkedAt[gt]', 'checkedAt', false],
    ['checkedAt[gte]', 'checkedAt', true],
    ['checkedAt[lt]', 'checkedAt', false],
    ['checkedAt[lte]', 'checkedAt', true],
    ['fragile', 'fragile', true],
    ['state', 'state', true],
    ['groupId', 'groupId', true],
    ['keeperId', 'keeperId', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['serial', 'checkedAt', 'state', 'keeperId'] as const)(
    '?%s[null] asks whether there is a value',
    async (property) => {
      const empty = row[property] === null;
      expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).toContain(row.id);
      expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).not.toContain(
        row.id,
      );
    },
  );

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.title.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['group', 'keeper', 'related'] as const)('embeds %s', async (relation) => {
    const me = await app.signIn('admin');
    const { row, related } = await storeWithRelations({ keeperId: me.id });
    const rows = await allRows(me.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', path)).status).toBe(401);
  });
});

describe('GET /v1/groups/{id}/items', () => {
  it('lists what belongs to the parent only', async () => {
    const me = await app.signIn('admin');
    const parent = await storeGroup(app.repositories);
    const mine = await storeItem(app.repositories, { groupId: parent.id, keeperId: me.id });
    await storeItem(app.repositories, { keeperId: me.id });
    const answer = await me.client.get(`/v1/groups/${parent.id}/items`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
    const me = await app.signIn('admin');
    const answer = await me.client.get('/v1/groups/2147483647/items');
    expect(answer.status).toBe(404);
  });
});

describe('GET /v1/items/{id}', () => {
  it('shows the row', async () => {
    const me = await app.signIn('admin');
    const row = await storeItem(app.repositories, { keeperId: me.id });
    const answer = await me.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const me = await app.signIn('admin');
    const row = await storeItem(app.repositories, { keeperId: me.id });
    const again = me.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('admin');
    expect((await me.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const me = await app.signIn('admin');
    const { row, related } = await storeWithRelations({ keeperId: me.id });
    const answer = await me.client.get(`${path}/${row.id}?include=group,keeper,related`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.group)).toEqual(related.group);
    expect(idsIn(shown.keeper)).toEqual(related.keeper);
    expect(idsIn(shown.related)).toEqual(related.related);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('member');
    const row = await storeItem(app.repositories, { keeperId: owner.id });
    const stranger = await app.signIn('member');
    expect((await stranger.client.send('GET', `${path}/${row.id}`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('GET', absent)).status).toBe(401);
  });
});

describe('POST /v1/items', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('member');
    const answer = await me.client.post(path, await itemBody(app.repositories));
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Item;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.items.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('member');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/code', '/groupId', '/title']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('member');
    const body = {
      ...(await itemBody(app.repositories)),
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

  it('refuses a second row with the same code', async () => {
    const me = await app.signIn('member');
    const { row } = await storeWithRelations({ keeperId: me.id });
    const body = { ...(await itemBody(app.repositories)), code: row.code };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('refuses a second row with the same title', async () => {
    const me = await app.signIn('member');
    const { row } = await storeWithRelations({ keeperId: me.id });
    const body = { ...(await itemBody(app.repositories)), title: row.title };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it('refuses a second row with the same groupId and title', async () => {
    const me = await app.signIn('member');
    const { row } = await storeWithRelations({ keeperId: me.id });
    const body = { ...(await itemBody(app.repositories)), groupId: row.groupId, title: row.title };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it.each([
    ['groupId', 2147483647],
    ['relatedIds', ['018f2f4e-7b1a-7c3d-8e4f-0000000000ff']],
  ])('refuses %s of a row that is not there', async (property, id) => {
    const me = await app.signIn('member');
    const answer = await me.client.post(path, {
      ...(await itemBody(app.repositories)),
      [property]: id,
    });
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual([`/${property}`]);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('member');
    const client = me.client.with({ 'idempotency-key': 'item-once' });
    const body = await itemBody(app.repositories);
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });
});

describe('PUT /v1/items/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    const body = await itemBody(app.repositories);
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...without(body, 'relatedIds') });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/items/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    const change = await itemBody(app.repositories);
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(without(change, 'relatedIds'));
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('admin');
    const row = await storeItem(app.repositories, { keeperId: me.id });
    expect((await me.client.patch(absent, { code: row.code })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('admin');
    const row = await storeItem(app.repositories, { keeperId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { code: row.code });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('member');
    const row = await storeItem(app.repositories, { keeperId: owner.id });
    const stranger = await app.signIn('member');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { code: row.code })).status,
    ).toBe(404);
  });

  it('replaces relatedIds', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    const [one, other] = [await storeItem(app.repositories), await storeItem(app.repositories)];
    for (const relatedIds of [[one.id, other.id], [other.id], []]) {
      const answer = await me.client.patch(`${path}/${id}`, { relatedIds });
      expect(answer.status).toBe(200);
      const shown = dataOf(await me.client.get(`${path}/${id}?include=related`));
      expect(idsIn((shown as Record<string, unknown>).related)).toEqual(relatedIds.toSorted());
    }
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/items/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.items.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('admin');
    const row = await storeItem(app.repositories, { keeperId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('member');
    const row = await storeItem(app.repositories, { keeperId: owner.id });
    const stranger = await app.signIn('member');
    expect((await stranger.client.send('DELETE', `${path}/${row.id}`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('DELETE', absent)).status).toBe(401);
  });
});

describe('POST /v1/items/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeItem(app.repositories, { keeperId: me.id });
    await app.repositories.items.delete(id, {});
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(200);
    expect(await app.repositories.items.find(id, {})).toMatchObject({ id });
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/restore`)).status).toBe(401);
  });
});
