import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startProcess } from '../support/process.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

function start(variables: NodeJS.ProcessEnv) {
  return startProcess('src/server.ts', [], { PORT: '0', SHUTDOWN_DELAY_MS: '0', ...variables });
}

it('starts, serves and stops when it is told to', async () => {
  const { child, output, ended } = start({ DATABASE_URL: database.url, LOG_LEVEL: 'info' });
  await vi.waitFor(() => {
    expect(output.text).toContain('"url"');
  }, 20_000);
  const url = /"url":"(?<url>[^"]+)"/.exec(output.text)?.groups?.url ?? '';
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('does not start with a wrong configuration, and says what is wrong', async () => {
  const { output, ended } = start({ DATABASE_URL: '', PORT: 'eighty' });
  expect(await ended).toBe(1);
  expect(output.text).toContain('DATABASE_URL');
  expect(output.text).toContain('PORT');
});
