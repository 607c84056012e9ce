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

it('revierte migraciones, dice cuáles están pendientes y las aplica de nuevo', async () => {
  const migrate = 'src/database/migrate.ts';
  for (const [args, outcome] of [
    [['down', '--all'], 'revertida'],
    [['status'], 'pendiente'],
    [['up'], 'aplicada'],
  ] as const) {
    const { code, text } = await run(migrate, args);
    expect(text).toContain(outcome);
    expect(code).toBe(0);
  }
});

it.each([[['sideways']], [['down', 'two']], [['up', '1', 'more']]])(
  'se niega a migrar %j y explica cómo se usa',
  async (args) => {
    const { code, text } = await run('src/database/migrate.ts', args);
    expect(code).toBe(1);
    expect(text).toContain('Uso');
  },
);

it('llena la base de datos con datos de ejemplo', async () => {
  const { code, text } = await run('src/database/seed.ts');
  expect(text).toContain('La base de datos está llena');
  expect(code).toBe(0);
});

it('no lleva datos de ejemplo a producción', async () => {
  const variables = { NODE_ENV: 'production' };
  const { code, text } = await run('src/database/seed.ts', [], variables);
  expect(text).toContain('no van a producción');
  expect(code).toBe(1);
});
