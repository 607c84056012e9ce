import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres } from '../../scripts/embedded-postgres.js';
import { createTemplate, dropTemplate } from './database.js';

let stop = () => Promise.resolve();

/**
 * Antes de todas las pruebas: un servidor, salvo que TEST_DATABASE_URL indique otro, y en él una
 * plantilla migrada.
 */
export async function setup(): Promise<void> {
  process.env.TEST_DATABASE_URL ??= await startServer();
  await createTemplate();
}

export async function teardown(): Promise<void> {
  await dropTemplate();
  await stop();
}

async function startServer(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'tareas-test-'));
  // Puede que el servidor se ejecute como otro usuario, que tiene que poder entrar.
  await chmod(directory, 0o755);
  const port = await freePort();
  const [user, password] = ['postgres', 'postgres'];
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const stopServer = await startPostgres({
    directory: join(directory, 'data'),
    port,
    user,
    password,
    settings,
  });
  stop = async () => {
    await stopServer();
    await rm(directory, { recursive: true, force: true });
  };
  return `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
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
