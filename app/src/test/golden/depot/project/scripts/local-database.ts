import { connect } from 'node:net';
import { resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';

import { startMysql } from './mysql-server.js';

/**
 * Sees to it that somebody listens at the address. Where nobody does and it is one of this machine,
 * a server is started there, with its data in .data/mysql. Answers with a function that stops what
 * was started.
 */
export async function ensureDatabase(address: string): Promise<() => Promise<void>> {
  const url = new URL(address);
  const port = Number(url.port || 3306);
  const local = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (!local || (await isListening(port, url.hostname))) {
    return () => Promise.resolve();
  }
  const stop = await startMysql({ directory: resolve('.data/mysql'), port }).catch(giveUp);
  await createDatabase(url);
  return stop;
}

/** What is missing is said in a line. */
function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
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
  server.pathname = '/';
  const connection = await createConnection(server.href);
  try {
    await connection.query(`CREATE DATABASE IF NOT EXISTS ${connection.escapeId(name)}`);
  } finally {
    await connection.end();
  }
}
