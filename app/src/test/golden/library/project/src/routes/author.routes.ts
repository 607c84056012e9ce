import type { Router } from 'express';

import type { Services } from '../container.js';
import { validate } from '../lib/validate.js';
import { expectedVersion } from '../middlewares/etag.js';
import { changed, created, found, listed } from '../middlewares/results.js';
import { createRouter, type RouteTools } from '../middlewares/route-tools.js';
import { send, sendRead } from '../middlewares/send.js';
import { authorAccess } from '../policies/author.access.js';
import {
  authorParams,
  createAuthor,
  listAuthors,
  readAuthor,
  replaceAuthor,
  updateAuthor,
} from '../schemas/author.schema.js';

export function authorRoutes(
  { authors }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    authorPage: serializers.of('AuthorPage'),
    author: serializers.of('Author'),
    authorView: serializers.of('AuthorView'),
  };

  router.get('/authors', guard(authorAccess.list), async (request, response) => {
    const query = validate(listAuthors, request.query, 'query');
    const page = await authors.list(query, request.caller);
    sendRead(request, response, listed(page), write.authorPage);
  });

  router.post('/authors', guard(authorAccess.create), json, async (request, response) => {
    const input = validate(createAuthor, request.body, 'body');
    await sendOnce(request, response, write.author, async () =>
      created('/v1/authors', await authors.create(input, request.caller)),
    );
  });

  router.get('/authors/:id', guard(authorAccess.get), async (request, response) => {
    const { id } = validate(authorParams, request.params, 'path');
    const view = validate(readAuthor, request.query, 'query');
    const row = await authors.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.authorView);
  });

  router.put('/authors/:id', guard(authorAccess.update), json, async (request, response) => {
    const { id } = validate(authorParams, request.params, 'path');
    const input = validate(replaceAuthor, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await authors.replace(id, input, version, request.caller);
    send(response, changed(row), write.author);
  });

  router.patch('/authors/:id', guard(authorAccess.update), json, async (request, response) => {
    const { id } = validate(authorParams, request.params, 'path');
    const input = validate(updateAuthor, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await authors.update(id, input, version, request.caller);
    send(response, changed(row), write.author);
  });

  router.delete('/authors/:id', guard(authorAccess.delete), async (request, response) => {
    const { id } = validate(authorParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await authors.delete(id, version, request.caller);
    response.status(204).end();
  });

  return router;
}
