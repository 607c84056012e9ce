import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { bookPath, listPath, newBook } from './requests.mjs';

const unknownId = '00000000-0000-7000-8000-000000000000';

/** Asks a server for everything that is measured, and for what it has to refuse. */
export async function ask(server, { token, rows }) {
  const authorization = `Bearer ${token}`;
  const get = (path) => answer(server.url + path, { headers: { authorization } });
  const post = (body, headers = { authorization }) =>
    answer(`${server.url}/v1/books`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const book = newBook(rows.authorIds);
  return {
    get: await get(bookPath(rows.bookIds[4321])),
    getWithoutAuthor: await get(`/v1/books/${rows.bookIds[4321]}`),
    list: await get(listPath),
    create: withoutChance(await post(book), book),
    createAgain: statusOf(await post(book)),
    createWithoutTitle: statusOf(await post({ ...newBook(rows.authorIds), title: undefined })),
    createWithWrongPrice: statusOf(await post({ ...newBook(rows.authorIds), price: '1.234' })),
    createWithUnknownKey: statusOf(await post({ ...newBook(rows.authorIds), id: unknownId })),
    createByNobody: statusOf(await post(book, {})),
    createWithBadToken: statusOf(await post(book, { authorization: 'Bearer no.good.token' })),
    getMissing: statusOf(await get(bookPath(unknownId))),
    getBadId: statusOf(await get('/v1/books/12?include=author')),
    listTooMany: statusOf(await get('/v1/books?limit=1000000')),
  };
}

/** Throws unless both servers said the same; the baseline's answers are themselves held against what is known. */
export function mustAgree(title, answers, baseline) {
  strictEqual(baseline.get.status, 200);
  strictEqual(baseline.list.value.items.length, 20);
  strictEqual(baseline.create.status, 201);
  for (const [name, expected] of Object.entries(baseline)) {
    deepStrictEqual(answers[name], expected, `${title} answers otherwise than the baseline: ${name}`);
  }
}

async function answer(url, init) {
  const response = await fetch(url, init);
  return { status: response.status, value: await response.json() };
}

function statusOf({ status }) {
  return status;
}

/** A created book has what was sent; the rest of it differs from one to the next, but not in kind. */
function withoutChance({ status, value }, sent) {
  for (const [name, field] of Object.entries(sent)) {
    deepStrictEqual(value[name], field, `${name} of the created book`);
  }
  const kinds = Object.entries(value).map(([name, field]) => [name, field === null ? 'null' : typeof field]);
  return { status, kinds: kinds.sort() };
}
