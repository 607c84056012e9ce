import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Group, NewGroup } from '../../src/modules/groups/group.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { groupBody, storeGroup } from '../support/fixtures/group.js';
import { storeItem } from '../support/fixtures/item.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';

const path = '/v1/groups';
const absent = `${path}/2147483647`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewGroup> = {}) {
  const row = await storeGroup(app.repositories, {
    parentId: (await storeGroup(app.repositories)).id,
    ...values,
  });
  const children = await storeGroup(app.repositories, { parentId: row.id });
  const items = await storeItem(app.repositories, { groupId: row.id });
  const related = { parent: [row.parentId], children: [children.id], items: [items.id] };
  return { row, related };
}

describe('GET /v1/groups', () => {
  let client: TestApp['client'];
  let row: Group;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeGroup(app.repositories);
    await storeGroup(app.repositories);
  });

  it.each([
    ['id', 'integer'],
    ['name', 'text'],
    ['order', 'integer'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([['parentId', 'parentId', true]] as const)(
    '?%s with its own %s finds the row: %s',
    async (parameter, property, found) => {
      const value = encodeURIComponent(String(row[property]));
      expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
    },
  );

  it.each(['parentId'] as const)('?%s[null] asks whether there is a value', async (property) => {
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

  it.each(['parent', 'children'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it.each(['items'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(401);
  });
});

describe('GET /v1/groups/{id}/children', () => {
  it('lists what belongs to the parent only', async () => {
    const parent = await storeGroup(app.repositories);
    const mine = await storeGroup(app.repositories, { parentId: parent.id });
    await storeGroup(app.repositories);
    const answer = await app.client.get(`/v1/groups/${parent.id}/children`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
    const answer = await app.client.get('/v1/groups/2147483647/children');
    expect(answer.status).toBe(404);
  });
});

describe('GET /v1/groups/{id}', () => {
  it('shows the row', async () => {
    const row = await storeGroup(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeGroup(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=parent,children`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.parent)).toEqual(related.parent);
    expect(idsIn(shown.children)).toEqual(related.children);
  });
});

describe('POST /v1/groups', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('admin');
    const answer = await me.client.post(path, groupBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Group;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.groups.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('admin');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/name']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('admin');
    const body = {
      ...groupBody(),
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual(['/createdAt', '/id', '/updatedAt', '/version']);
  });

  it('refuses a second row with the same name', async () => {
    const me = await app.signIn('admin');
    const { row } = await storeWithRelations();
    const body = { ...groupBody(), name: row.name };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it.each([['parentId', 2147483647]])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const me = await app.signIn('admin');
      const answer = await me.client.post(path, { ...groupBody(), [property]: id });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('admin');
    const client = me.client.with({ 'idempotency-key': 'group-once' });
    const body = groupBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/groups/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    const body = groupBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('member');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/groups/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    const change = groupBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('admin');
    const row = await storeGroup(app.repositories);
    expect((await me.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('admin');
    const row = await storeGroup(app.repositories);
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
    const me = await app.signIn('member');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/groups/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.groups.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('leaves what it is parentId of in groups', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    const other = await storeGroup(app.repositories, { parentId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    const left = await app.repositories.groups.find(other.id);
    expect(left).toMatchObject({ parentId: null });
  });

  it('is refused while it is groupId of something in items', async () => {
    const me = await app.signIn('admin');
    const { id } = await storeGroup(app.repositories);
    await storeItem(app.repositories, { groupId: id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(409);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('admin');
    const row = await storeGroup(app.repositories);
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
    const me = await app.signIn('member');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});
