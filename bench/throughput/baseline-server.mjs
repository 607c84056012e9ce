// The yardstick: the three requests that are measured, as one would write them by hand on node:http and pg to be fast.
// Nothing stands between the request and the statement: no framework, no logging, no limits, no headers but those of
// the content.
import { createSecretKey } from 'node:crypto';
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import pg from 'pg';

import { bookToInsert } from './baseline-validation.mjs';
import { Refusal, unprocessable } from './baseline-refusals.mjs';
import { insertBook, listStatement, readBook, readBookWithAuthor, toBook, toBookWithAuthor } from './baseline-statements.mjs';

const { DATABASE_URL, JWT_SECRET, PORT } = process.env;

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options: '-c TimeZone=UTC' });
const key = createSecretKey(JWT_SECRET, 'utf8');
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const maxBody = 1_048_576;

const server = createServer((request, response) => {
  answer(request).then(
    ({ status, value, headers }) => send(response, status, value, headers),
    (error) => {
      const { status, value } = Refusal.of(error);
      send(response, status, value);
    },
  );
});

async function answer(request) {
  const caller = authenticate(request.headers.authorization);
  const [path, search] = split(request.url);
  if (path === '/v1/books') {
    if (request.method === 'GET') {
      return list(new URLSearchParams(search));
    }
    if (request.method === 'POST') {
      return create(request, caller);
    }
    throw new Refusal(405, 'method_not_allowed');
  }
  if (path.startsWith('/v1/books/') && request.method === 'GET') {
    return get(path.slice('/v1/books/'.length), new URLSearchParams(search));
  }
  throw new Refusal(404, 'not_found');
}

async function get(id, query) {
  if (!uuid.test(id)) {
    throw unprocessable('/id');
  }
  const withAuthor = includesAuthor(query, ['include']);
  const { rows } = await pool.query({ ...(withAuthor ? readBookWithAuthor : readBook), values: [id] });
  if (rows.length === 0) {
    throw new Refusal(404, 'not_found');
  }
  return { status: 200, value: withAuthor ? toBookWithAuthor(rows[0]) : toBook(rows[0]) };
}

async function list(query) {
  const withAuthor = includesAuthor(query, ['include', 'limit']);
  const text = query.get('limit') ?? '20';
  const limit = Number(text);
  if (!/^\d{1,3}$/.test(text) || limit < 1 || limit > 100) {
    throw unprocessable('/limit');
  }
  const { rows } = await pool.query(listStatement(limit, withAuthor));
  const items = rows.slice(0, limit).map(withAuthor ? toBookWithAuthor : toBook);
  const last = items.at(-1);
  const nextCursor = rows.length > limit ? cursorAfter(last.id) : null;
  return { status: 200, value: { items, nextCursor } };
}

async function create(request, caller) {
  if (caller === undefined) {
    throw new Refusal(401, 'unauthenticated');
  }
  if (caller.role !== 'admin' && caller.role !== 'clerk') {
    throw new Refusal(403, 'forbidden');
  }
  const values = bookToInsert(await readJson(request), caller.id);
  const { rows } = await pool.query({ ...insertBook, values });
  const book = toBook(rows[0]);
  return { status: 201, value: book, headers: { location: `/v1/books/${book.id}` } };
}

/** Without a token the caller is nobody; with one that is not right there is no answer but 401. */
function authenticate(authorization) {
  if (authorization === undefined) {
    return undefined;
  }
  try {
    const token = authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : '';
    const { sub, role } = jwt.verify(token, key, { algorithms: ['HS256'], audience: 'bookshop', issuer: 'bookshop' });
    return { id: sub, role };
  } catch {
    throw new Refusal(401, 'unauthenticated');
  }
}

function includesAuthor(query, known) {
  for (const name of query.keys()) {
    if (!known.includes(name)) {
      throw unprocessable(`/${name}`);
    }
  }
  const include = query.get('include');
  if (include !== null && include !== 'author') {
    throw unprocessable('/include');
  }
  return include === 'author';
}

async function readJson(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBody) {
      throw new Refusal(413, 'too_large');
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'bad_request');
  }
}

function split(url) {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function cursorAfter(id) {
  return Buffer.from(JSON.stringify(['-id', id, id])).toString('base64url');
}

function send(response, status, value, headers) {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

process.once('SIGTERM', () => {
  server.close(() => pool.end());
  server.closeIdleConnections();
});
server.listen(Number(PORT), '127.0.0.1');
