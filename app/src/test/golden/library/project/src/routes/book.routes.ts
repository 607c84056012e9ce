import type { Router } from 'express';

import type { Services } from '../container.js';
import { validate } from '../lib/validate.js';
import { expectedVersion } from '../middlewares/etag.js';
import { changed, created, found, listed } from '../middlewares/results.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { send, sendRead } from '../middlewares/send.js';
import { bookAccess } from '../policies/book.access.js';
import { authorParams } from '../schemas/author.schema.js';
import {
  bookParams,
  createBook,
  listBooks,
  readBook,
  replaceBook,
  updateBook,
} from '../schemas/book.schema.js';

export function bookRoutes(
  { books }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    bookPage: serializers.of('BookPage'),
    book: serializers.of('Book'),
    bookView: serializers.of('BookView'),
  };

  router.get('/books', guard(bookAccess.list), async (request, response) => {
    const query = validate(listBooks, request.query, 'query');
    const page = await books.list(query, request.caller);
    sendRead(request, response, listed(page), write.bookPage);
  });

  router.post('/books', guard(bookAccess.create), json, async (request, response) => {
    const input = validate(createBook, request.body, 'body');
    await sendOnce(request, response, write.book, async () =>
      created('/v1/books', await books.create(input, request.caller)),
    );
  });

  router.get('/books/:id', guard(bookAccess.get), async (request, response) => {
    const { id } = validate(bookParams, request.params, 'path');
    const view = validate(readBook, request.query, 'query');
    const row = await books.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.bookView);
  });

  router.put('/books/:id', guard(bookAccess.update), json, async (request, response) => {
    const { id } = validate(bookParams, request.params, 'path');
    const input = validate(replaceBook, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await books.replace(id, input, version, request.caller);
    send(response, changed(row), write.book);
  });

  router.patch('/books/:id', guard(bookAccess.update), json, async (request, response) => {
    const { id } = validate(bookParams, request.params, 'path');
    const input = validate(updateBook, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await books.update(id, input, version, request.caller);
    send(response, changed(row), write.book);
  });

  router.delete('/books/:id', guard(bookAccess.delete), async (request, response) => {
    const { id } = validate(bookParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await books.delete(id, version, request.caller);
    response.status(204).end();
  });

  router.post('/books/:id/restore', guard(bookAccess.restore), async (request, response) => {
    const { id } = validate(bookParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await sendOnce(request, response, write.book, async () =>
      changed(await books.restore(id, version, request.caller)),
    );
  });

  router.get('/authors/:id/books', guard(bookAccess.list), async (request, response) => {
    const { id } = validate(authorParams, request.params, 'path');
    const query = validate(listBooks, request.query, 'query');
    const page = await books.listByAuthor(id, query, request.caller);
    sendRead(request, response, listed(page), write.bookPage);
  });

  return router;
}
