import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { startTestApp, type TestApp } from '../support/app.js';
import {
  type Answer,
  type Client,
  complaints,
  cursorOf,
  itemsOf,
  totalOf,
} from '../support/client.js';
import { storeArtist } from '../support/fixtures/artist.js';

// What all lists do alike is tried on one of them.
const path = '/v1/artists';

describe('lists', () => {
  let app: TestApp;
  let client: Client;

  before(async () => {
    app = await startTestApp();
    client = app.client;
    for (let row = 0; row < 5; row += 1) {
      await storeArtist(app.repositories);
    }
  });

  after(async () => {
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
      expect(idsOf(first)).to.deep.equal(idsOf(all).slice(0, 2));
      expect(idsOf(byCursor)).to.deep.equal(idsOf(all).slice(2, 4));
      expect(idsOf(byNumber)).to.deep.equal(idsOf(byCursor));
    });

    it('are counted when that is asked for', async () => {
      const all = await client.get(path);
      expect(totalOf(all)).to.equal(undefined);
      expect(totalOf(await client.get(`${path}?limit=1&total=true`))).to.equal(itemsOf(all).length);
    });
  });

  describe('a query', () => {
    for (const [query, pointers] of [
      ['limit=0&sort=nothing', ['/limit', '/sort']],
      ['limit=1000000', ['/limit']],
      ['limit=two&total=maybe', ['/limit', '/total']],
      ['page=0', ['/page']],
      ['page=20000&limit=1', ['/page']],
      ['page=1&cursor=abc', ['/page']],
      ['cursor=abc', ['/cursor']],
    ] as const) {
      it(`?${query} is refused`, async () => {
        const answer = await client.get(`${path}?${query}`);
        expect(answer.status).to.equal(400);
        expect(complaints(answer)).to.deep.equal(pointers);
      });
    }

    it('is refused with the cursor of another order', async () => {
      const cursor = cursorOf(await client.get(`${path}?limit=1&sort=id`)) ?? '';
      expect(complaints(await client.get(`${path}?sort=-id&cursor=${cursor}`))).to.deep.equal([
        '/cursor',
      ]);
    });

    it('is refused with a parameter that is not known', async () => {
      expect(complaints(await client.get(`${path}?colour=red`))).to.deep.equal(['/colour']);
    });

    it('may ask for some of the fields', async () => {
      const answer = await client.get(`${path}?limit=1&fields=id`);
      expect(Object.keys(itemsOf(answer)[0] ?? {})).to.deep.equal(['id']);
    });
  });

  describe('a list', () => {
    for (const method of ['GET', 'HEAD']) {
      it(`is not sent again to those who have it: ${method}`, async () => {
        const { headers } = await client.get(path);
        const again = client.with({ 'if-none-match': headers.get('etag') ?? '' });
        expect((await again.send(method, path)).status).to.equal(304);
      });
    }
  });
});
