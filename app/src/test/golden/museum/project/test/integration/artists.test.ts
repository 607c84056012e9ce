import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import type { Artist, NewArtist } from '../../src/modules/artists/artist.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { artistBody, storeArtist } from '../support/fixtures/artist.js';
import { storeWork } from '../support/fixtures/work.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/artists';
const absent = `${path}/2147483647`;

describe('artists', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(async () => {
    await app.close();
  });

  /** One with all that can be related to it, and the ids of that. */
  async function storeWithRelations(values: Partial<NewArtist> = {}) {
    const row = await storeArtist(app.repositories, {
      ...values,
    });
    const works = await storeWork(app.repositories, { artistId: row.id });
    const related = { works: [works.id] };
    return { row, related };
  }

  describe('GET /v1/artists', () => {
    let client: TestApp['client'];
    let row: Artist;

    before(async () => {
      client = app.client;
      ({ row } = await storeWithRelations());
      await storeArtist(app.repositories);
      await storeArtist(app.repositories);
    });

    for (const [property, form] of [
      ['id', 'bigint'],
      ['name', 'text'],
      ['createdAt', 'instant'],
    ] as const) {
      it(`leads through all rows, each of them once, by ${property}`, async () => {
        await expectSorted(client, path, property, form);
      });
    }

    for (const [parameter, property, found] of [
      ['born', 'born', true],
      ['born[gt]', 'born', false],
      ['born[gte]', 'born', true],
      ['born[lt]', 'born', false],
      ['born[lte]', 'born', true],
    ] as const) {
      it(`?${parameter} with its own ${property} finds the row: ${String(found)}`, async () => {
        const value = encodeURIComponent(String(row[property]));
        expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).to.equal(
          found,
        );
      });
    }

    for (const property of ['born'] as const) {
      it(`?${property}[null] asks whether there is a value`, async () => {
        const empty = row[property] === null;
        expect(await allIds(client, `${path}?${property}[null]=${String(empty)}`)).to.include(
          row.id,
        );
        expect(await allIds(client, `${path}?${property}[null]=${String(!empty)}`)).to.not.include(
          row.id,
        );
      });
    }

    it('searches for parts of texts, whatever their case, and takes no sign for another', async () => {
      const text = encodeURIComponent(row.name.toUpperCase());
      expect(await allIds(client, `${path}?q=${text}`)).to.include(row.id);
      expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).to.deep.equal([]);
    });

    for (const relation of ['works'] as const) {
      it(`embeds ${relation}`, async () => {
        const { row, related } = await storeWithRelations();
        const rows = await allRows(app.client, `${path}?include=${relation}`);
        const found = rows.find(({ id }) => id === row.id);
        expect(idsIn(found?.[relation])).to.deep.equal(related[relation]);
      });
    }
  });

  describe('GET /v1/artists/{id}', () => {
    it('shows the row', async () => {
      const row = await storeArtist(app.repositories);
      const answer = await app.client.get(`${path}/${row.id}`);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.equal(row);
    });

    it('is not sent again to those who have it', async () => {
      const row = await storeArtist(app.repositories);
      const again = app.client.with({ 'if-none-match': `"${row.version}"` });
      expect((await again.get(`${path}/${row.id}`)).status).to.equal(304);
    });

    it('knows when there is none', async () => {
      expect((await app.client.get(absent)).status).to.equal(404);
    });

    it('embeds what is related to the row', async () => {
      const { row, related } = await storeWithRelations();
      const answer = await app.client.get(`${path}/${row.id}?include=works`);
      const shown = dataOf(answer) as Record<string, unknown>;
      expect(idsIn(shown.works)).to.deep.equal(related.works);
    });
  });

  describe('POST /v1/artists', () => {
    it('stores the row and says where it is', async () => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, artistBody());
      expect(answer.status).to.equal(201);
      const row = dataOf(answer) as Artist;
      expect(answer.headers.get('location')).to.equal(`${path}/${row.id}`);
      expect(await app.repositories.artists.find(row.id)).to.deep.equal(row);
    });

    it('names every value that is missing', async () => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, {});
      expect(answer.status).to.equal(400);
      expect(complaints(answer)).to.deep.equal(['/name']);
    });

    it('does not take what belongs to the server', async () => {
      const me = await app.signIn('curator');
      const body = {
        ...artistBody(),
        createdAt: 'mine',
        id: 'mine',
        label: 'mine',
        updatedAt: 'mine',
        version: 'mine',
      };
      const answer = await me.client.post(path, body);
      expect(complaints(answer)).to.deep.equal([
        '/createdAt',
        '/id',
        '/label',
        '/updatedAt',
        '/version',
      ]);
    });

    it('makes one row of a request that is sent twice', async () => {
      const me = await app.signIn('curator');
      const client = me.client.with({ 'idempotency-key': 'artist-once' });
      const body = artistBody();
      const first = await client.post(path, body);
      const second = await client.post(path, body);
      expect(second.headers.get('idempotency-replayed')).to.equal('true');
      expect(second.body).to.deep.equal(first.body);
    });

    it('asks who it is', async () => {
      expect((await app.client.send('POST', path)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('POST', path)).status).to.equal(403);
    });
  });

  describe('PUT /v1/artists/{id}', () => {
    it('replaces the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeArtist(app.repositories);
      const body = artistBody();
      const answer = await me.client.put(`${path}/${id}`, body);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include({ id, ...without(body, 'contact') });
    });

    it('asks who it is', async () => {
      expect((await app.client.send('PUT', absent)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('PUT', absent)).status).to.equal(403);
    });
  });

  describe('PATCH /v1/artists/{id}', () => {
    it('refuses a body without anything to change', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeArtist(app.repositories);
      expect((await me.client.patch(`${path}/${id}`, {})).status).to.equal(400);
    });

    it('changes what it is given', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeArtist(app.repositories);
      const change = artistBody();
      const answer = await me.client.patch(`${path}/${id}`, change);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include(without(change, 'contact'));
    });

    it('knows when there is nothing to change', async () => {
      const me = await app.signIn('curator');
      const row = await storeArtist(app.repositories);
      expect((await me.client.patch(absent, { name: row.name })).status).to.equal(404);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeArtist(app.repositories);
      const named = (tag: string) =>
        me.client.with({ 'if-match': tag }).send('PATCH', `${path}/${row.id}`, { name: row.name });
      expect((await named('3')).status).to.equal(400);
      expect((await named('"99"')).status).to.equal(412);
      expect((await named(`"${row.version}"`)).status).to.be.below(300);
    });

    it('asks who it is', async () => {
      expect((await app.client.send('PATCH', absent)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('PATCH', absent)).status).to.equal(403);
    });
  });

  describe('DELETE /v1/artists/{id}', () => {
    it('removes the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeArtist(app.repositories);
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(204);
      expect(await app.repositories.artists.find(id)).to.equal(undefined);
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(404);
    });

    it('is refused while it is artistId of something in works', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeArtist(app.repositories);
      await storeWork(app.repositories, { artistId: id });
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(409);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeArtist(app.repositories);
      const named = (tag: string) =>
        me.client.with({ 'if-match': tag }).send('DELETE', `${path}/${row.id}`);
      expect((await named('3')).status).to.equal(400);
      expect((await named('"99"')).status).to.equal(412);
      expect((await named(`"${row.version}"`)).status).to.be.below(300);
    });

    it('asks who it is', async () => {
      expect((await app.client.send('DELETE', absent)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('DELETE', absent)).status).to.equal(403);
    });
  });
});
