import { createSecretKey, randomInt } from 'node:crypto';
import jwt from 'jsonwebtoken';

/** Of the books that the measurement adds; those that are there from the start begin with 978. */
export const addedIsbnPrefix = '9990';

export const operations = ['GET', 'LIST', 'POST'];

export const listPath = '/v1/books?limit=20&include=author';

export const bookPath = (id) => `/v1/books/${id}?include=author`;

/** A token of the clerk, as the backends issue them. */
export function tokenFor(userId, secret) {
  return jwt.sign({ role: 'clerk', version: 0 }, createSecretKey(secret, 'utf8'), {
    algorithm: 'HS256',
    audience: 'bookshop',
    expiresIn: '2h',
    header: { alg: 'HS256', typ: 'at+jwt' },
    issuer: 'bookshop',
    subject: userId,
  });
}

let added = 0;

/** A book that is not there yet. */
export function newBook(authorIds) {
  added += 1;
  return {
    title: `Added title ${added}`,
    isbn: addedIsbnPrefix + String(added).padStart(9, '0'),
    price: '19.90',
    pages: 320,
    stock: 7,
    weight: 0.5,
    publishedOn: '2024-02-29',
    languages: ['en'],
    details: { edition: 2 },
    blurb: 'Added while the servers are measured.',
    authorId: authorIds[added % authorIds.length],
  };
}

/** What one connection sends, over and over; the first of them is made before the clock runs. */
export function requestsOf(operation, { bookIds, authorIds }) {
  switch (operation) {
    case 'GET':
      return Array.from({ length: 200 }, () => {
        const id = bookIds[randomInt(bookIds.length)];
        return { method: 'GET', path: bookPath(id) };
      });
    case 'LIST':
      return [{ method: 'GET', path: listPath }];
    case 'POST':
      return [
        {
          method: 'POST',
          path: '/v1/books',
          headers: { 'content-type': 'application/json' },
          setupRequest: (request) => ({ ...request, body: JSON.stringify(newBook(authorIds)) }),
        },
      ];
  }
}
