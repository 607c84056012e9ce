import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startProcess } from '../support/process.js';

describe('commands', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase();
  });

  after(async () => {
    await database.drop();
  });

  async function run(
    path: string,
    args: readonly string[] = [],
    variables: NodeJS.ProcessEnv = {},
  ) {
    const { output, ended } = startProcess(path, args, {
      DATABASE_URL: database.url,
      ...variables,
    });
    return { code: await ended, text: output.text };
  }

  it('takes migrations back, tells which are pending and applies them again', async () => {
    const migrate = 'src/database/migrate.ts';
    for (const [args, outcome] of [
      [['down', '--all'], 'taken back'],
      [['status'], 'pending'],
      [['up'], 'applied'],
    ] as const) {
      const { code, text } = await run(migrate, args);
      expect(text).to.include(outcome);
      expect(code).to.equal(0);
    }
  });

  for (const args of [['sideways'], ['down', 'two'], ['up', '1', 'more']]) {
    it(`refuses to migrate ${JSON.stringify(args)} and says how it is meant`, async () => {
      const { code, text } = await run('src/database/migrate.ts', args);
      expect(code).to.equal(1);
      expect(text).to.include('Usage');
    });
  }

  it('fills the database with seeds', async () => {
    const { code, text } = await run('src/database/seed.ts');
    expect(text).to.include('The database is filled');
    expect(code).to.equal(0);
  });

  it('does not bring seeds into production', async () => {
    const variables = { NODE_ENV: 'production', JWT_SECRET: 'x'.repeat(40) };
    const { code, text } = await run('src/database/seed.ts', [], variables);
    expect(text).to.include('do not go into production');
    expect(code).to.equal(1);
  });
});
