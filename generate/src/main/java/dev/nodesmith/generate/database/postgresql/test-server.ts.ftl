<#include "../listening.ftl">
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '~embedded-postgres';
import { createTemplate, dropTemplate } from '~test-database';

let stop = () => Promise.resolve();

/** Before all tests: a server, unless TEST_DATABASE_URL names one, and on it a migrated template. */
export async function setup(): Promise<void> {
  process.env.TEST_DATABASE_URL ??= await startServer();
  await createTemplate();
}

export async function teardown(): Promise<void> {
  await dropTemplate();
  await stop();
}

async function startServer(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), '[=database]-test-'));
  // The server may run as another user, who has to be able to enter.
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

<@freePort/>
