import { connect } from 'node:net';
import { resolve } from 'node:path';
import { Client } from 'pg';

import { startPostgres } from './embedded-postgres.js';

/**
 * Se asegura de que alguien escuche en la dirección. Cuando nadie lo hace y es una de esta máquina,
 * se arranca allí un servidor, con sus datos en .data/postgres. Responde con una función que
 * detiene lo que se ha arrancado.
 */
export async function ensureDatabase(address: string): Promise<() => Promise<void>> {
  const url = new URL(address);
  const port = Number(url.port || 5432);
  const local = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (!local || (await isListening(port, url.hostname))) {
    return () => Promise.resolve();
  }
  const stop = await startPostgres({
    directory: resolve('.data/postgres'),
    port,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  await createDatabase(url);
  return stop;
}

function isListening(port: number, host: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}

async function createDatabase(url: URL): Promise<void> {
  const name = decodeURIComponent(url.pathname.slice(1));
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new Client({ connectionString: server.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
