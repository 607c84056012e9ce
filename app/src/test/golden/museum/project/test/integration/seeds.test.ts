import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { seedDatabase, seedPassword } from '../../src/database/seed-database.js';
import { startTestApp, type TestApp } from '../support/app.js';

const page = { limit: 1, sort: 'id', total: true, filters: {}, include: [] } as const;

describe('seeds', () => {
  let app: TestApp;
  let rowsBefore: number[];
  let rowsAfter: number[];

  before(async () => {
    app = await startTestApp();
    rowsBefore = await countRows();
    await seedDatabase(app.database);
    rowsAfter = await countRows();
  });

  after(async () => {
    await app.close();
  });

  /** Rows of each table. */
  async function countRows(): Promise<number[]> {
    const { repositories } = app;
    const pages = await Promise.all([
      repositories.users.list(page),
      repositories.artists.list(page),
      repositories.works.list(page, {}),
      repositories.themes.list(page),
    ]);
    return pages.map(({ total = 0 }) => total);
  }

  it('fills every table of an empty database', () => {
    expect(Math.max(...rowsBefore)).to.equal(0);
    expect(Math.min(...rowsAfter)).to.be.above(0);
  });

  it('adds nothing to what is there', async () => {
    await seedDatabase(app.database);
    expect(await countRows()).to.deep.equal(rowsAfter);
  });

  for (const email of ['curator@example.com', 'visitor@example.com']) {
    it(`lets ${email} sign in`, async () => {
      const login = { email, password: seedPassword };
      expect((await app.client.post('/v1/auth/login', login)).status).to.equal(200);
    });
  }
});
