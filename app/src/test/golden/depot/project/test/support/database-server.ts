import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startMysql } from '../../scripts/mysql-server.js';

let stop = () => Promise.resolve();

/** Before all tests: a server, unless TEST_DATABASE_URL names one. */
export async function setup(): Promise<void> {
  process.env.TEST_DATABASE_URL ??= await startServer();
}

export async function teardown(): Promise<void> {
  await stop();
}

async function startServer(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'depot-test-'));
  const port = await freePort();
  const stopServer = await startMysql({
    directory: join(directory, 'data'),
    port,
    options: ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'],
  });
  stop = async () => {
    await stopServer();
    await rm(directory, { recursive: true, force: true });
  };
  return `mysql://root@127.0.0.1:${port}/mysql`;
}

function freePort(): Promise<number> {
  return new Promise((answer, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        answer(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
