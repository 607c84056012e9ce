import type { Router } from 'express';

import type { Services } from '../../container.js';
import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed } from '../../http/results.js';
import { createRouter, type RouteTools } from '../../http/route-tools.js';
import { send, sendRead } from '../../http/send.js';
import { validate } from '../../shared/validate.js';
import { tagAccess } from './tag.access.js';
import { createTag, listTags, readTag, replaceTag, tagParams, updateTag } from './tag.schema.js';

export function tagRoutes(
  { tags }: Services,
  { guard, json, sendOnce, serializers }: RouteTools,
): Router {
  const router = createRouter();
  const write = {
    tagPage: serializers.of('TagPage'),
    tag: serializers.of('Tag'),
    tagView: serializers.of('TagView'),
  };

  router.get('/tags', guard(tagAccess.list), async (request, response) => {
    const query = validate(listTags, request.query, 'query');
    const page = await tags.list(query, request.caller);
    sendRead(request, response, listed(page), write.tagPage);
  });

  router.post('/tags', guard(tagAccess.create), json, async (request, response) => {
    const input = validate(createTag, request.body, 'body');
    await sendOnce(request, response, write.tag, async () =>
      created('/v1/tags', await tags.create(input, request.caller)),
    );
  });

  router.get('/tags/:id', guard(tagAccess.get), async (request, response) => {
    const { id } = validate(tagParams, request.params, 'path');
    const view = validate(readTag, request.query, 'query');
    const row = await tags.get(id, view, request.caller);
    sendRead(request, response, found(row, view), write.tagView);
  });

  router.put('/tags/:id', guard(tagAccess.update), json, async (request, response) => {
    const { id } = validate(tagParams, request.params, 'path');
    const input = validate(replaceTag, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await tags.replace(id, input, version, request.caller);
    send(response, changed(row), write.tag);
  });

  router.patch('/tags/:id', guard(tagAccess.update), json, async (request, response) => {
    const { id } = validate(tagParams, request.params, 'path');
    const input = validate(updateTag, request.body, 'body');
    const version = expectedVersion(request.headers['if-match']);
    const row = await tags.update(id, input, version, request.caller);
    send(response, changed(row), write.tag);
  });

  router.delete('/tags/:id', guard(tagAccess.delete), async (request, response) => {
    const { id } = validate(tagParams, request.params, 'path');
    const version = expectedVersion(request.headers['if-match']);
    await tags.delete(id, version, request.caller);
    response.status(204).end();
  });

  return router;
}
