import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Letter, NewLetter } from '../../src/modules/letters/letter.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { storeBox } from '../support/fixtures/box.js';
import { letterBody, storeLetter } from '../support/fixtures/letter.js';
import { storeTopic } from '../support/fixtures/topic.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/letters';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewLetter> = {}) {
  const topicIds = [(await storeTopic(app.repositories)).id];
  const row = await storeLetter(app.repositories, {
    foundById: (await storeUser(app.repositories)).id,
    topicIds,
    ...values,
  });
  const related = { box: [row.boxId], foundBy: [row.foundById], topics: topicIds };
  return { row, related };
}

describe('GET /v1/letters', () => {
  let client: TestApp['client'];
  let row: Letter;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeLetter(app.repositories);
    await storeLetter(app.repositories, { writtenOn: null });
  });

  it.each([
    ['id', 'uuid'],
    ['subject', 'text'],
    ['writtenOn', 'date'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['writtenOn', 'writtenOn', true],
    ['writtenOn[gt]', 'writtenOn', false],
    ['writtenOn[gte]', 'writtenOn', true],
    ['writtenOn[lt]', 'writtenOn', false],
    ['writtenOn[lte]', 'writtenOn', true],
    ['boxId', 'boxId', true],
    ['foundById', 'foundById', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['writtenOn', 'foundById'] as const)(
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
    const text = encodeURIComponent(row.subject.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['box', 'topics'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });

  it.each(['foundBy'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(401);
  });
});

describe('GET /v1/boxes/{id}/letters', () => {
  it('lists what belongs to the parent only', async () => {
    const parent = await storeBox(app.repositories);
    const mine = await storeLetter(app.repositories, { boxId: parent.id });
    await storeLetter(app.repositories);
    const answer = await app.client.get(`/v1/boxes/${parent.id}/letters`);
    expect(itemsOf(answer).map(({ id }) => id)).toEqual([mine.id]);
  });

  it('knows when there is no such parent', async () => {
    const answer = await app.client.get('/v1/boxes/018f2f4e-7b1a-7c3d-8e4f-0000000000ff/letters');
    expect(answer.status).toBe(404);
  });
});

describe('GET /v1/letters/{id}', () => {
  it('shows the row', async () => {
    const row = await storeLetter(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeLetter(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=box,topics`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.box)).toEqual(related.box);
    expect(idsIn(shown.topics)).toEqual(related.topics);
  });
});

describe('POST /v1/letters', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('archivist');
    const answer = await me.client.post(path, await letterBody(app.repositories));
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Letter;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.letters.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('archivist');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/boxId', '/subject']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('archivist');
    const body = {
      ...(await letterBody(app.repositories)),
      createdAt: 'mine',
      deletedAt: 'mine',
      foundById: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/createdAt',
      '/deletedAt',
      '/foundById',
      '/id',
      '/updatedAt',
      '/version',
    ]);
  });

  it('refuses a second row with the same boxId and subject', async () => {
    const me = await app.signIn('archivist');
    const { row } = await storeWithRelations({ foundById: me.id });
    const body = {
      ...(await letterBody(app.repositories)),
      boxId: row.boxId,
      subject: row.subject,
    };
    expect((await me.client.post(path, body)).status).toBe(409);
  });

  it.each([
    ['boxId', '018f2f4e-7b1a-7c3d-8e4f-0000000000ff'],
    ['topicIds', [2147483647]],
  ])('refuses %s of a row that is not there', async (property, id) => {
    const me = await app.signIn('archivist');
    const answer = await me.client.post(path, {
      ...(await letterBody(app.repositories)),
      [property]: id,
    });
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual([`/${property}`]);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('archivist');
    const client = me.client.with({ 'idempotency-key': 'letter-once' });
    const body = await letterBody(app.repositories);
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

describe('PUT /v1/letters/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    const body = await letterBody(app.repositories);
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...without(body, 'topicIds') });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/letters/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    const change = await letterBody(app.repositories);
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(without(change, 'topicIds'));
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('archivist');
    const row = await storeLetter(app.repositories, { foundById: me.id });
    expect((await me.client.patch(absent, { subject: row.subject })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('archivist');
    const row = await storeLetter(app.repositories, { foundById: me.id });
    const named = (tag: string) =>
      me.client
        .with({ 'if-match': tag })
        .send('PATCH', `${path}/${row.id}`, { subject: row.subject });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('visitor');
    const row = await storeLetter(app.repositories, { foundById: owner.id });
    const stranger = await app.signIn('visitor');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { subject: row.subject })).status,
    ).toBe(404);
  });

  it('replaces topicIds', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    const [one, other] = [await storeTopic(app.repositories), await storeTopic(app.repositories)];
    for (const topicIds of [[one.id, other.id], [other.id], []]) {
      const answer = await me.client.patch(`${path}/${id}`, { topicIds });
      expect(answer.status).toBe(200);
      const shown = dataOf(await me.client.get(`${path}/${id}?include=topics`));
      expect(idsIn((shown as Record<string, unknown>).topics)).toEqual(topicIds.toSorted());
    }
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/letters/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.letters.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('archivist');
    const row = await storeLetter(app.repositories, { foundById: me.id });
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

describe('POST /v1/letters/{id}/restore', () => {
  it('brings a deleted row back, once', async () => {
    const me = await app.signIn('archivist');
    const { id } = await storeLetter(app.repositories, { foundById: me.id });
    await app.repositories.letters.delete(id, {});
    expect((await me.client.post(`${path}/${id}/restore`)).status).toBe(200);
    expect(await app.repositories.letters.find(id, {})).toMatchObject({ id });
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
