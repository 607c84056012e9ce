import type { Request, Response } from 'express';

import type { Services } from '../container.js';
import { expectedVersion } from '../middlewares/etag.js';
import { changed, created, found, listed } from '../middlewares/results.js';
import type { RouteTools } from '../middlewares/route-tools.js';
import { send, sendRead } from '../middlewares/send.js';
import { validate } from '../utils/validate.js';
import {
  createTag,
  listTags,
  readTag,
  replaceTag,
  tagParams,
  updateTag,
} from '../validators/tag.validator.js';

export function tagController({ tags }: Services, { sendOnce, serializers }: RouteTools) {
  const write = {
    tagPage: serializers.of('TagPage'),
    tag: serializers.of('Tag'),
    tagView: serializers.of('TagView'),
  };

  return {
    list: async (request: Request, response: Response): Promise<void> => {
      const query = validate(listTags, request.query, 'query');
      const page = await tags.list(query, request.caller);
      sendRead(request, response, listed(page), write.tagPage);
    },

    create: async (request: Request, response: Response): Promise<void> => {
      const input = validate(createTag, request.body, 'body');
      await sendOnce(request, response, write.tag, async () =>
        created('/v1/tags', await tags.create(input, request.caller)),
      );
    },

    get: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(tagParams, request.params, 'path');
      const view = validate(readTag, request.query, 'query');
      const row = await tags.get(id, view, request.caller);
      sendRead(request, response, found(row, view), write.tagView);
    },

    replace: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(tagParams, request.params, 'path');
      const input = validate(replaceTag, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await tags.replace(id, input, version, request.caller);
      send(response, changed(row), write.tag);
    },

    update: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(tagParams, request.params, 'path');
      const input = validate(updateTag, request.body, 'body');
      const version = expectedVersion(request.headers['if-match']);
      const row = await tags.update(id, input, version, request.caller);
      send(response, changed(row), write.tag);
    },

    delete: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(tagParams, request.params, 'path');
      const version = expectedVersion(request.headers['if-match']);
      await tags.delete(id, version, request.caller);
      response.status(204).end();
    },
  };
}
