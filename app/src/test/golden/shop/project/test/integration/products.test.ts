import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { NewProduct, Product } from '../../src/models/product.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { productBody, storeProduct } from '../support/fixtures/product.js';
import { storeTag } from '../support/fixtures/tag.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/products';
const absent = `${path}/2147483647`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

/** One with all that can be related to it, and the ids of that. */
async function storeWithRelations(values: Partial<NewProduct> = {}) {
  const tagIds = [(await storeTag(app.repositories)).id];
  const row = await storeProduct(app.repositories, {
    tagIds,
    ...values,
  });
  const related = { tags: tagIds };
  return { row, related };
}

describe('GET /v1/products', () => {
  let client: TestApp['client'];
  let row: Product;

  beforeAll(async () => {
    client = app.client;
    ({ row } = await storeWithRelations());
    await storeProduct(app.repositories);
    await storeProduct(app.repositories);
  });

  it.each([
    ['id', 'integer'],
    ['name', 'text'],
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
  ] as const)('?%s with its own %s finds the row: %s', async (parameter, property, found) => {
    const value = encodeURIComponent(row[property]);
    expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).toBe(found);
  });

  it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
    const text = encodeURIComponent(row.name.toUpperCase());
    expect(await allIds(client, `${path}?q=${text}`)).toContain(row.id);
    expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).toEqual([]);
  });

  it.each(['tags'] as const)('embeds %s', async (relation) => {
    const { row, related } = await storeWithRelations();
    const rows = await allRows(app.client, `${path}?include=${relation}`);
    const found = rows.find(({ id }) => id === row.id);
    expect(idsIn(found?.[relation])).toEqual(related[relation]);
  });
});

describe('GET /v1/products/{id}', () => {
  it('shows the row', async () => {
    const row = await storeProduct(app.repositories);
    const answer = await app.client.get(`${path}/${row.id}`);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual(row);
  });

  it('is not sent again to those who have it', async () => {
    const row = await storeProduct(app.repositories);
    const again = app.client.with({ 'if-none-match': `"${row.version}"` });
    expect((await again.get(`${path}/${row.id}`)).status).toBe(304);
  });

  it('knows when there is none', async () => {
    expect((await app.client.get(absent)).status).toBe(404);
  });

  it('embeds what is related to the row', async () => {
    const { row, related } = await storeWithRelations();
    const answer = await app.client.get(`${path}/${row.id}?include=tags`);
    const shown = dataOf(answer) as Record<string, unknown>;
    expect(idsIn(shown.tags)).toEqual(related.tags);
  });
});

describe('POST /v1/products', () => {
  it('stores the row and says where it is', async () => {
    const me = await app.signIn('staff');
    const answer = await me.client.post(path, productBody());
    expect(answer.status).toBe(201);
    const row = dataOf(answer) as Product;
    expect(answer.headers.get('location')).toBe(`${path}/${row.id}`);
    expect(await app.repositories.products.find(row.id)).toEqual(row);
  });

  it('names every value that is missing', async () => {
    const me = await app.signIn('staff');
    const answer = await me.client.post(path, {});
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(['/name', '/price']);
  });

  it('does not take what belongs to the server', async () => {
    const me = await app.signIn('staff');
    const body = {
      ...productBody(),
      available: 'mine',
      createdAt: 'mine',
      id: 'mine',
      updatedAt: 'mine',
      version: 'mine',
    };
    const answer = await me.client.post(path, body);
    expect(complaints(answer)).toEqual([
      '/available',
      '/createdAt',
      '/id',
      '/updatedAt',
      '/version',
    ]);
  });

  it.each([['tagIds', ['no-such-row']]])(
    'refuses %s of a row that is not there',
    async (property, id) => {
      const me = await app.signIn('staff');
      const answer = await me.client.post(path, { ...productBody(), [property]: id });
      expect(answer.status).toBe(400);
      expect(complaints(answer)).toEqual([`/${property}`]);
    },
  );

  it('makes one row of a request that is sent twice', async () => {
    const me = await app.signIn('staff');
    const client = me.client.with({ 'idempotency-key': 'product-once' });
    const body = productBody();
    const first = await client.post(path, body);
    const second = await client.post(path, body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('asks who it is', async () => {
    expect((await app.client.send('POST', path)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('POST', path)).status).toBe(403);
  });
});

describe('PUT /v1/products/{id}', () => {
  it('replaces the row', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeProduct(app.repositories);
    const body = productBody();
    const answer = await me.client.put(`${path}/${id}`, body);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject({ id, ...without(body, 'tagIds') });
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PUT', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('PUT', absent)).status).toBe(403);
  });
});

describe('PATCH /v1/products/{id}', () => {
  it('refuses a body without anything to change', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeProduct(app.repositories);
    expect((await me.client.patch(`${path}/${id}`, {})).status).toBe(400);
  });

  it('changes what it is given', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeProduct(app.repositories);
    const change = productBody();
    const answer = await me.client.patch(`${path}/${id}`, change);
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toMatchObject(without(change, 'tagIds'));
  });

  it('knows when there is nothing to change', async () => {
    const me = await app.signIn('staff');
    const row = await storeProduct(app.repositories);
    expect((await me.client.patch(absent, { name: row.name })).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('staff');
    const row = await storeProduct(app.repositories);
    const named = (tag: string) =>
      me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
    expect((await named('3')).status).toBe(400);
    expect((await named('"99"')).status).toBe(412);
    expect((await named(`"${row.version}"`)).status).toBeLessThan(300);
  });

  it('replaces tagIds', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeProduct(app.repositories);
    const [one, other] = [await storeTag(app.repositories), await storeTag(app.repositories)];
    for (const tagIds of [[one.id, other.id], [other.id], []]) {
      const answer = await me.client.patch(`${path}/${id}`, { tagIds });
      expect(answer.status).toBe(200);
      const shown = dataOf(await me.client.get(`${path}/${id}?include=tags`));
      expect(idsIn((shown as Record<string, unknown>).tags)).toEqual(tagIds.toSorted());
    }
  });

  it('asks who it is', async () => {
    expect((await app.client.send('PATCH', absent)).status).toBe(401);
  });

  it('turns other roles away', async () => {
    const me = await app.signIn('customer');
    expect((await me.client.send('PATCH', absent)).status).toBe(403);
  });
});

describe('DELETE /v1/products/{id}', () => {
  it('removes the row', async () => {
    const me = await app.signIn('staff');
    const { id } = await storeProduct(app.repositories);
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(204);
    expect(await app.repositories.products.find(id)).toBeUndefined();
    expect((await me.client.delete(`${path}/${id}`)).status).toBe(404);
  });

  it('depends on the version, where the request names one', async () => {
    const me = await app.signIn('staff');
    const row = await storeProduct(app.repositories);
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
    const me = await app.signIn('customer');
    expect((await me.client.send('DELETE', absent)).status).toBe(403);
  });
});
