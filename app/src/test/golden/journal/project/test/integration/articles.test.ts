import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Article, NewArticle } from '../../src/modules/articles/article.js';
import { StaleVersionError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { articleBody, storeArticle } from '../support/fixtures/article.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/articles';
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
async function storeWithRelations(values: Partial<NewArticle> = {}) {
  const row = await storeArticle(app.repositories, {
    writerId: (await storeUser(app.repositories)).id,
    ...values,
  });
  const related = { writer: [row.writerId] };
  return { row, related };
}

describe('GET /v1/articles', () => {
  let client: TestApp['client'];
  let row: Article;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeArticle(app.repositories);
    await storeArticle(app.repositories);
  });

  it.each([
    ['id', 'uuid'],
    ['title', 'text'],
    ['createdAt', 'instant'],
  ])('leads through all rows, each of them once, by %s', async (property, form) => {
    await expectSorted(client, path, property, form);
  });

  it.each([
    ['state', 'state', true],
    ['writerId', 'writerId', true],
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(String(row[property]));
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it.each(['writerId'] as const)('?%s[null] asks whether there is a value', async (property) => {
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

  it.each(['writer'])('does not show %s to those who may not read it', async (relation) => {
    expect((await client.get(`${path}?include=${relation}`)).status).toBe(401);
  });
});

describe('GET /v1/articles/{id}', () => {
  it('shows the row', async () => {
    const row = await storeArticle(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeArticle(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });
});

describe('POST /v1/articles', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('writer');
    const answer = await me.client.post(path, articleBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Article;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.articles.find(row.id, {})).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('writer');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/title']);
  });

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('writer');
    const client = me.client.with({ 'idempotency-key': 'article-once' });
    const body = articleBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('editor');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/articles/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, { writerId: me.id });
    const body = articleBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...body });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });
});

describe('PATCH /v1/articles/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, { writerId: me.id });
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, { writerId: me.id });
    const change = articleBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(change);
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('editor');
    const row = await storeArticle(app.repositories, { writerId: me.id });
    expect((await me.client.patch(absent, { title: row.title })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('editor');
    const row = await storeArticle(app.repositories, { writerId: me.id });
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { title: row.title });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it("does not know other people's rows", async () => {
    const owner = await app.signIn('writer');
    const row = await storeArticle(app.repositories, { writerId: owner.id });
    const stranger = await app.signIn('writer');
    expect(
      (await stranger.client.send('PATCH', `${path}/${row.id}`, { title: row.title })).status,
    ).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });
});

describe('DELETE /v1/articles/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, { writerId: me.id });
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.articles.find(id, {})).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('editor');
    const row = await storeArticle(app.repositories, { writerId: me.id });
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
    const me = await app.signIn('writer');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});

describe('POST /v1/articles/{id}/print', () => {
  it.each(['draft'] as const)('leads from %s to printed', async (from) => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, {
      state: from,
      text: 'An example text',
      writerId: me.id,
    });
    const answer = await me.client.post(`${path}/${id}/print`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ state: 'printed' });
  });

  it('does not overtake a change by somebody else', async () => {
    const me = await app.signIn('editor');
    const row = await storeArticle(app.repositories, {
      state: 'draft',
      text: 'An example text',
      writerId: me.id,
    });
    vi.spyOn(app.repositories.articles, 'update').mockRejectedValue(new StaleVersionError());
    const url = `${path}/${row.id}/print`;
    expect((await me.client.post(url)).status).toBe(409);
    const versioned = me.client.with({ 'if-match': `"${row.version}"` });
    expect((await versioned.post(url)).status).toBe(412);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, {
      state: 'draft',
      text: 'An example text',
      writerId: me.id,
    });
    const stale = me.client.with({ 'if-match': '"99"' });
    expect((await stale.post(`${path}/${id}/print`)).status).toBe(412);
  });

  it('is refused while its guard does not hold', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, {
      state: 'draft',
      text: null,
      writerId: me.id,
    });
    expect((await me.client.post(`${path}/${id}/print`)).status).toBe(409);
  });

  it('is refused from any other state', async () => {
    const me = await app.signIn('editor');
    const { id } = await storeArticle(app.repositories, { state: 'printed', writerId: me.id });
    expect((await me.client.post(`${path}/${id}/print`)).status).toBe(409);
  });

  it('knows when there is none', async () => {
    const me = await app.signIn('editor');
    expect((await me.client.post(`${absent}/print`)).status).toBe(404);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', `${absent}/print`)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('writer');
    expect((await me.client.send('POST', `${absent}/print`)).status).toBe(403);
  });
});
