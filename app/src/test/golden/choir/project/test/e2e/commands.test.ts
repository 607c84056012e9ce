import { afterAll, beforeAll, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startProcess } from '../support/process.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

async function run(path: string, args: readonly string[] = [], variables: NodeJS.ProcessEnv = {}) {
  const { output, ended } = startProcess(path, args, { DATABASE_URL: database.url, ...variables });
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
    expect(text).toContain(outcome);
    expect(code).toBe(0);
  }
});

it.each([[['sideways']], [['down', 'two']], [['up', '1', 'more']]])(
  'refuses to migrate %j and says how it is meant',
  async (args) => {
    const { code, text } = await run('src/database/migrate.ts', args);
    expect(code).toBe(1);
    expect(text).toContain('Usage');
  },
);

it('fills the database with seeds', async () => {
  const { code, text } = await run('src/database/seed.ts');
  expect(text).toContain('The database is filled');
  expect(code).toBe(0);
});

it('does not bring seeds into production', async () => {
  const variables = { NODE_ENV: 'production' };
  const { code, text } = await run('src/database/seed.ts', [], variables);
  expect(text).toContain('do not go into production');
  expect(code).toBe(1);
});
