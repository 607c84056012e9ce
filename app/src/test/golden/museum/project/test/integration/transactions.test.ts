import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import type { Artist } from '../../src/modules/artists/artist.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { storeArtist } from '../support/fixtures/artist.js';

describe('transactions', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  after(async () => {
    await app.close();
  });

  function find({ id }: Artist): Promise<Artist | undefined> {
    return app.repositories.artists.find(id);
  }

  it('keeps all of its work, and shows none of it before', async () => {
    const rows = await app.database.transaction(async (repositories) => {
      const stored = [await storeArtist(repositories), await storeArtist(repositories)];
      expect(await Promise.all(stored.map(find))).to.deep.equal([undefined, undefined]);
      return stored;
    });
    expect(await Promise.all(rows.map(find))).to.deep.equal(rows);
  });

  for (const fault of [
    new RangeError('ours'),
    Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
  ]) {
    it(`keeps nothing of work that fails, and the error stays what it is: ${String(fault)}`, async () => {
      const rows: Artist[] = [];
      const work = app.database.transaction(async (repositories) => {
        rows.push(await storeArtist(repositories));
        throw fault;
      });
      await expect(work).to.be.rejectedWith(fault);
      expect(await Promise.all(rows.map(find))).to.deep.equal([undefined]);
    });
  }
});
