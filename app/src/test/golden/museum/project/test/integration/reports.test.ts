import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { startTestApp, type TestApp } from '../support/app.js';
import { dataOf } from '../support/client.js';
import { storeWork } from '../support/fixtures/work.js';

describe('reports', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
    await storeWork(app.repositories);
  });

  after(async () => {
    await app.close();
  });

  describe('GET /v1/reports/value-by-kind', () => {
    it('answers with one line a group', async () => {
      const { client } = await app.signIn('curator');
      const answer = await client.get('/v1/reports/value-by-kind');
      expect(answer.status).to.equal(200);
      expect(Array.isArray(dataOf(answer))).to.equal(true);
    });

    it('asks who it is', async () => {
      expect((await app.client.get('/v1/reports/value-by-kind')).status).to.equal(401);
    });
  });
});
