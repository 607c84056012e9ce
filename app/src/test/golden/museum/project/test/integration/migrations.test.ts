import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { migrateDown, migrateUp, migrationStates } from '../../src/database/migrations.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('migrations', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase();
  });

  after(async () => {
    await database.drop();
  });

  it('can be taken back and applied again, and are applied once', async () => {
    const { url } = database;
    expect(await migrateUp(url)).to.deep.equal([]);
    const names = await migrateDown(url, Infinity);
    expect(names.length).to.be.above(0);
    expect((await migrationStates(url)).every(({ applied }) => !applied)).to.equal(true);
    expect(await migrateUp(url)).to.deep.equal(names.toReversed());
  });
});
