import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import type { Theme } from '../../src/modules/themes/theme.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { complaints, dataOf } from '../support/client.js';
import { storeTheme, themeBody } from '../support/fixtures/theme.js';
import { expectSorted } from '../support/lists.js';

const path = '/v1/themes';
const absent = `${path}/2147483647`;

describe('themes', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(async () => {
    await app.close();
  });

  describe('GET /v1/themes', () => {
    let client: TestApp['client'];

    before(async () => {
      client = app.client;
      await storeTheme(app.repositories);
      await storeTheme(app.repositories);
      await storeTheme(app.repositories);
    });

    for (const [property, form] of [
      ['id', 'integer'],
      ['createdAt', 'instant'],
    ] as const) {
      it(`leads through all rows, each of them once, by ${property}`, async () => {
        await expectSorted(client, path, property, form);
      });
    }
  });

  describe('GET /v1/themes/{id}', () => {
    it('shows the row', async () => {
      const row = await storeTheme(app.repositories);
      const answer = await app.client.get(`${path}/${row.id}`);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.equal(row);
    });

    it('is not sent again to those who have it', async () => {
      const row = await storeTheme(app.repositories);
      const again = app.client.with({ 'if-none-match': `"${row.version}"` });
      expect((await again.get(`${path}/${row.id}`)).status).to.equal(304);
    });

    it('knows when there is none', async () => {
      expect((await app.client.get(absent)).status).to.equal(404);
    });
  });

  describe('POST /v1/themes', () => {
    it('stores the row and says where it is', async () => {
      const me = await app.signIn('curator');
      const answer = await me.client.post(path, themeBody());
      expect(answer.status).to.equal(201);
      const row = dataOf(answer) as Theme;
      expect(answer.headers.get('location')).to.equal(`${path}/${row.id}`);
      expect(await app.repositories.themes.find(row.id)).to.deep.equal(row);
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
        ...themeBody(),
        createdAt: 'mine',
        id: 'mine',
        updatedAt: 'mine',
        version: 'mine',
      };
      const answer = await me.client.post(path, body);
      expect(complaints(answer)).to.deep.equal(['/createdAt', '/id', '/updatedAt', '/version']);
    });

    it('refuses a second row with the same name', async () => {
      const me = await app.signIn('curator');
      const row = await storeTheme(app.repositories);
      const body = { ...themeBody(), name: row.name };
      expect((await me.client.post(path, body)).status).to.equal(409);
    });

    it('makes one row of a request that is sent twice', async () => {
      const me = await app.signIn('curator');
      const client = me.client.with({ 'idempotency-key': 'theme-once' });
      const body = themeBody();
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

  describe('PUT /v1/themes/{id}', () => {
    it('replaces the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeTheme(app.repositories);
      const body = themeBody();
      const answer = await me.client.put(`${path}/${id}`, body);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include({ id, ...body });
    });

    it('asks who it is', async () => {
      expect((await app.client.send('PUT', absent)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('PUT', absent)).status).to.equal(403);
    });
  });

  describe('PATCH /v1/themes/{id}', () => {
    it('refuses a body without anything to change', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeTheme(app.repositories);
      expect((await me.client.patch(`${path}/${id}`, {})).status).to.equal(400);
    });

    it('changes what it is given', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeTheme(app.repositories);
      const change = themeBody();
      const answer = await me.client.patch(`${path}/${id}`, change);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.include(change);
    });

    it('knows when there is nothing to change', async () => {
      const me = await app.signIn('curator');
      const row = await storeTheme(app.repositories);
      expect((await me.client.patch(absent, { name: row.name })).status).to.equal(404);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeTheme(app.repositories);
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

  describe('DELETE /v1/themes/{id}', () => {
    it('removes the row', async () => {
      const me = await app.signIn('curator');
      const { id } = await storeTheme(app.repositories);
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(204);
      expect(await app.repositories.themes.find(id)).to.equal(undefined);
      expect((await me.client.delete(`${path}/${id}`)).status).to.equal(404);
    });

    it('depends on the version, where the request names one', async () => {
      const me = await app.signIn('curator');
      const row = await storeTheme(app.repositories);
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
