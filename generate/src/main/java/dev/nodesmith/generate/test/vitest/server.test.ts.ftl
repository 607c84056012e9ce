import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '~test-database';
import { testVariables } from '~test-variables';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database.drop();
});

function start(variables: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import', 'tsx', '[=server]'], {
    env: { ...process.env, ...testVariables, PORT: '0', SHUTDOWN_DELAY_MS: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output.text += chunk;
    });
  }
  return { child, output, ended: once(child, 'exit') };
}

it('starts, serves and stops when it is told to', async () => {
  const { child, output, ended } = start({ DATABASE_URL: database.url, LOG_LEVEL: 'info' });
  await expect.poll(() => output.text, { timeout: 20_000 }).toContain('"url"');
  const url = /"url":"(?<url>[^"]+)"/.exec(output.text)?.groups?.url ?? '';
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});

it('does not start with a wrong configuration, and says what is wrong', async () => {
  const { output, ended } = start({ DATABASE_URL: '', PORT: 'eighty' });
  expect((await ended)[0]).toBe(1);
  expect(output.text).toContain('DATABASE_URL');
  expect(output.text).toContain('PORT');
});
