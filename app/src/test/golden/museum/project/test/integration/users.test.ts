import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import type { User } from '../../src/modules/users/user.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeUser } from '../support/fixtures/user.js';
import { allIds, expectSorted } from '../support/lists.js';

const path = '/v1/users';
const absent = `${path}/018f2f4e-7b1a-7c3d-8e4f-0000000000ff`;

describe('users', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(async () => {
    await app.close();
  });

  describe('GET /v1/users', () => {
    let client: TestApp['client'];
    let row: User;

    before(async () => {
      const me = await app.signIn('curator');
      client = me.client;
      row = await storeUser(app.repositories);
      await storeUser(app.repositories);
      await storeUser(app.repositories);
    });

    for (const [property, form] of [
      ['id', 'uuid'],
      ['createdAt', 'instant'],
    ] as const) {
      it(`leads through all rows, each of them once, by ${property}`, async () => {
        await expectSorted(client, path, property, form);
      });
    }

    for (const [parameter, property, found] of [
      ['email', 'email', true],
      ['email[contains]', 'email', true],
      ['role', 'role', true],
    ] as const) {
      it(`?${parameter} with its own ${property} finds the row: ${String(found)}`, async () => {
        const value = encodeURIComponent(row[property]);
        expect((await allIds(client, `${path}?${parameter}=${value}`)).includes(row.id)).to.equal(
          found,
        );
      });
    }

    it('asks who it is', async () => {
      expect((await app.client.send('GET', path)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('GET', path)).status).to.equal(403);
    });
  });

  describe('GET /v1/users/{id}', () => {
    it('shows the row', async () => {
      const me = await app.signIn('curator');
      const row = await storeUser(app.repositories);
      const answer = await me.client.get(`${path}/${row.id}`);
      expect(answer.status).to.equal(200);
      expect(dataOf(answer)).to.deep.equal(row);
    });

    it('is not sent again to those who have it', async () => {
      const me = await app.signIn('curator');
      const row = await storeUser(app.repositories);
      const again = me.client.with({ 'if-none-match': `"${row.version}"` });
      expect((await again.get(`${path}/${row.id}`)).status).to.equal(304);
    });

    it('knows when there is none', async () => {
      const me = await app.signIn('curator');
      expect((await me.client.get(absent)).status).to.equal(404);
    });

    it('asks who it is', async () => {
      expect((await app.client.send('GET', absent)).status).to.equal(401);
    });

    it('turns other roles away', async () => {
      const me = await app.signIn('visitor');
      expect((await me.client.send('GET', absent)).status).to.equal(403);
    });
  });
});
