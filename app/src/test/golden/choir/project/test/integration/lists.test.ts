import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import {
  type Answer,
  type Client,
  complaints,
  cursorOf,
  itemsOf,
  totalOf,
} from '../support/client.js';
import { storeSinger } from '../support/fixtures/singer.js';

// What all lists do alike is tried on one of them.
const path = '/v1/singers';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startTestApp();
  client = app.client;
  for (let row = 0; row < 5; row += 1) {
    await storeSinger(app.repositories);
  }
});

afterAll(async () => {
  await app.close();
});

function idsOf(answer: Answer): unknown[] {
  return itemsOf(answer).map(({ id }) => id);
}

describe('pages', () => {
  it('are the list in parts, by cursor and by number', async () => {
    const all = await client.get(`${path}?sort=id`);
    const first = await client.get(`${path}?sort=id&limit=2`);
    const byCursor = await client.get(`${path}?sort=id&limit=2&cursor=${cursorOf(first) ?? ''}`);
    const byNumber = await client.get(`${path}?sort=id&limit=2&page=2`);
    expect(idsOf(first)).toEqual(idsOf(all).slice(0, 2));
    expect(idsOf(byCursor)).toEqual(idsOf(all).slice(2, 4));
    expect(idsOf(byNumber)).toEqual(idsOf(byCursor));
  });

  it('are counted when that is asked for', async () => {
    const all = await client.get(path);
    expect(totalOf(all)).toBeUndefined();
    expect(totalOf(await client.get(`${path}?limit=1&total=true`))).toBe(itemsOf(all).length);
  });
});

describe('a query', () => {
  it.each([
    ['limit=0&sort=nothing', ['/limit', '/sort']],
    ['limit=1000000', ['/limit']],
    ['limit=two&total=maybe', ['/limit', '/total']],
    ['page=0', ['/page']],
    ['page=20000&limit=1', ['/page']],
    ['page=1&cursor=abc', ['/page']],
    ['cursor=abc', ['/cursor']],
  ])('?%s is refused', async (query, pointers) => {
    const answer = await client.get(`${path}?${query}`);
    expect(answer.status).toBe(400);
    expect(complaints(answer)).toEqual(pointers);
  });

  it('is refused with the cursor of another order', async () => {
    const cursor = cursorOf(await client.get(`${path}?limit=1&sort=id`)) ?? '';
    expect(complaints(await client.get(`${path}?sort=-id&cursor=${cursor}`))).toEqual(['/cursor']);
  });

  it('is refused with a parameter that is not known', async () => {
    expect(complaints(await client.get(`${path}?colour=red`))).toEqual(['/colour']);
  });

  it('may ask for some of the fields', async () => {
    const answer = await client.get(`${path}?limit=1&fields=id`);
    expect(Object.keys(itemsOf(answer)[0] ?? {})).toEqual(['id']);
  });
});

describe('a list', () => {
  it.each(['GET', 'HEAD'])('is not sent again to those who have it: %s', async (method) => {
    const { headers } = await client.get(path);
    const again = client.with({ 'if-none-match': headers.get('etag') ?? '' });
    expect((await again.send(method, path)).status).toBe(304);
  });
});
