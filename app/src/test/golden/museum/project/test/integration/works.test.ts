import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import type { NewWork, Work } from '../../src/modules/works/work.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf, itemsOf } from '../support/client.js';
import { storeArtist } from '../support/fixtures/artist.js';
import { storeTheme } from '../support/fixtures/theme.js';
import { storeUser } from '../support/fixtures/user.js';
import { storeWork, workBody } from '../support/fixtures/work.js';
import { allIds, allRows, expectSorted, idsIn } from '../support/lists.js';
import { without } from '../support/objects.js';

const path = '/v1/works';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

describe('works', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(async () => {
    await app.close();
  });

  /** One with all that can be related to it, and the ids of that. */
  async function storeWithRelations(values: Partial<NewWork> = {}) {
    const themeIds = [(await storeTheme(app.repositories)).id];
    const row = await storeWork(app.repositories, {
      registeredById: (await storeUser(app.repositories)).id,
      themeIds,
      ...values,
    });
    const related = {
      artist: [row.artistId],
      registeredBy: [row.registeredById],
      themes: themeIds,
    };
    return { row, related };
  }

  describe('GET /v1/works', () => {
    let client: TestApp['client'];
    let row: Work;

    before(async () => {
      client = app.client;
      ({ row } = await storeWithRelations());
      await storeWork(app.repositories);
      await storeWork(app.repositories, { finishedOn: null });
    });

    for (const [property, form] of [
      ['id', 'uuid'],
      ['title', 'text'],
      ['value', 'decimal'],
      ['finishedOn', 'date'],
      ['createdAt', 'instant'],
    ] as const) {
      it(`leads through all rows, each of them once, by ${property}`, async () => {
        await expectSorted(client, path, property, form);
      });
    }

    for (const [parameter, property, found] of [
      ['kind', 'kind', true],
      ['artistId', 'artistId', true],
      ['registeredById', 'registeredById', true],
    ] as const) {
      it(`?${parameter} with its own ${property} finds the row: ${String(found)}`, async () => {
        const value = encodeURIComponent(String(row[property]));
        expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).to.equal(
          found,
        );
      });
    }

    for (const property of ['kind', 'registeredById'] as const) {
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
      const text = encodeURIComponent(row.title.toUpperCase());
      expect(await allIds(client, `${path}?q=${text}`)).to.include(row.id);
      expect(await allIds(client, `${path}?q=${encodeURIComponent("_%'")}`)).to.deep.equal([]);
    });

    for (const relation of ['artist', 'themes'] as const) {
      it(`embeds ${relation}`, async () => {
        const { row, related } = await storeWithRelations();
        const rows = await allRows(app.client, `${path}?include=${relation}`);
        const found = rows.find(({ id }) => id === row.id);
        expect(idsIn(found?.[relation])).to.deep.equal(related[relation]);
      });
    }

    for (const relation of ['registeredBy']) {
      it(`does not show ${relation} to those who may not read it`, async () => {
        expect((await client.get(`${path}?include=${relation}`)).status).to.equal(401);
      });
    }
  });

  describe('GET /v1/artists/{id}/works', () => {
    it('lists what belongs to the parent only', async () => {
      const parent = await storeArtist(app.repositories);
      const mine = await storeWork(app.repositories, { artistId: parent.id });
      await storeWork(app.repositories);
      const answer = await app.client.get(`/v1/artists/${parent.id}/works`);
      expect(itemsOf(answer).map(({ id }) => id)).to.deep.equal([mine.id]);
    });

    it('knows when there is no such parent', async () => {
      const answer = await app.client.get('/v1/artists/2147483647/works');
      expect(answer.status).to.equal(404);
    });
  });

  describe('GET /v1/works/{id}', () => {
    it('shows the row', async () => {
      const row = await storeWork(app.repositories);
      const answer = await app.client.get(`${path}/${row.id}`);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.equal(row);
    });

    it('is not sent again to those who have it', async () => {
      const row = await storeWork(app.repositories);
      const again = app.client.with({ 'if-none-match': `"${row.version}"` });
      expect((await again.get(`${path}/${row.id}`)).status).to.equal(304);
    });

    it('knows when there is none', async () => {
      expect((await app.client.get(absent)).status).to.equal(404);
    });

    it('embeds what is related to the row', async () => {
      const { row, related } = await storeWithRelations();
      const answer = await app.client.get(`${path}/${row.id}?include=artist,themes`);
      const shown = dataOf(answer) as Record<string, unknown>;
      expect(idsIn(shown.artist)).to.deep.equal(related.artist);
      expect(idsIn(shown.themes)).to.deep.equal(related.themes);
    });
  });

  describe('POST /v1/works', () => {
    it('stores the row and says where it is', async () => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, await workBody(app.repositories));
      expect(answer.status).to.equal(201);
      const row = dataOf(answer) as Work;
      expect(answer.headers.get('location')).to.equal(`${path}/${row.id}`);
      expect(await app.repositories.works.find(row.id, {})).to.deep.equal(row);
    });

    it('names every value that is missing', async () => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, {});
      expect(answer.status).to.equal(400);
      expect(complaints(answer)).to.deep.equal(['/artistId', '/title']);
    });

    it('does not take what belongs to the server', async () => {
      const me = await app.signIn('curator');
      const body = {
        ...(await workBody(app.repositories)),
        createdAt: 'mine',
        deletedAt: 'mine',
        id: 'mine',
        registeredById: 'mine',
        updatedAt: 'mine',
        version: 'mine',
      };
      const answer = await me.client.post(path, body);
      expect(complaints(answer)).to.deep.equal([
        '/createdAt',
        '/deletedAt',
        '/id',
        '/registeredById',
        '/updatedAt',
        '/version',
      ]);
    });

    it('refuses a second row with the same artistId and title', async () => {
      const me = await app.signIn('curator');
      const { row } = await storeWithRelations({ registeredById: me.id });
      const body = {
        ...(await workBody(app.repositories)),
        artistId: row.artistId,
        title: row.title,
      };
      expect((await me.client.post(path, body)).status).to.equal(409);
    });

    for (const [property, id] of [
      ['artistId', '2147483647'],
      ['themeIds', [2147483647]],
    ] as const) {
      it(`refuses ${property} of a row that is not there`, async () => {
        const me = await app.signIn('curator');
        const answer = await me.client.post(path, {
          ...(await workBody(app.repositories)),
          [property]: id,
        });
        expect(answer.status).to.equal(400);
        expect(complaints(answer)).to.deep.equal([`/${property}`]);
      });
    }

    it('makes one row of a request that is sent twice', async () => {
      const me = await app.signIn('curator');
      const client = me.client.with({ 'idempotency-key': 'work-once' });
      const body = await workBody(app.repositories);
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

  describe('PUT /v1/works/{id}', () => {
    it('replaces the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      const body = await workBody(app.repositories);
      const answer = await me.client.put(`${path}/${id}`, body);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include({ id, ...without(body, 'themeIds') });
    });

    it('asks who it is', async () => {
      expect((await app.client.send('PUT', absent)).status).to.equal(401);
    });
  });

  describe('PATCH /v1/works/{id}', () => {
    it('refuses a body without anything to change', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      expect((await me.client.patch(`${path}/${id}`, {})).status).to.equal(400);
    });

    it('changes what it is given', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      const change = await workBody(app.repositories);
      const answer = await me.client.patch(`${path}/${id}`, change);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include(without(change, 'themeIds'));
    });

    it('knows when there is nothing to change', async () => {
      const me = await app.signIn('curator');
      const row = await storeWork(app.repositories, { registeredById: me.id });
      expect((await me.client.patch(absent, { title: row.title })).status).to.equal(404);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeWork(app.repositories, { registeredById: me.id });
      const named = (tag: string) =>
        me.client
          .with({ 'if-match': tag })
          .send('PATCH', `${path}/${row.id}`, { title: row.title });
      expect((await named('3')).status).to.equal(400);
      expect((await named('"99"')).status).to.equal(412);
      expect((await named(`"${row.version}"`)).status).to.be.below(300);
    });

    it("does not know other people's rows", async () => {
      const owner = await app.signIn('visitor');
      const row = await storeWork(app.repositories, { registeredById: owner.id });
      const stranger = await app.signIn('visitor');
      expect(
        (await stranger.client.send('PATCH', `${path}/${row.id}`, { title: row.title })).status,
      ).to.equal(404);
    });

    it('replaces themeIds', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      const [one, other] = [await storeTheme(app.repositories), await storeTheme(app.repositories)];
      for (const themeIds of [[one.id, other.id], [other.id], []]) {
        const answer = await me.client.patch(`${path}/${id}`, { themeIds });
        expect(answer.status).to.equal(200);
        const shown = dataOf(await me.client.get(`${path}/${id}?include=themes`));
        expect(idsIn((shown as Record<string, unknown>).themes)).to.deep.equal(themeIds.toSorted());
      }
    });

    it('asks who it is', async () => {
      expect((await app.client.send('PATCH', absent)).status).to.equal(401);
    });
  });

  describe('DELETE /v1/works/{id}', () => {
    it('removes the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(204);
      expect(await app.repositories.works.find(id, {})).to.equal(undefined);
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(404);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeWork(app.repositories, { registeredById: me.id });
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

  describe('POST /v1/works/{id}/restore', () => {
    it('brings a deleted row back, once', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeWork(app.repositories, { registeredById: me.id });
      await app.repositories.works.delete(id, {});
      expect((await me.client.post(`${path}/${id}/restore`)).status).to.equal(200);
      expect(await app.repositories.works.find(id, {})).to.deep.include({ id });
      expect((await me.client.post(`${path}/${id}/restore`)).status).to.equal(404);
    });

    it('asks who it is', async () => {
      expect((await app.client.send('POST', `${absent}/restore`)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('POST', `${absent}/restore`)).status).to.equal(403);
    });
  });
});
