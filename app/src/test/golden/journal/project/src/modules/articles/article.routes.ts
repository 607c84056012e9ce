import type { Server } from '@hapi/hapi';

import type { Services } from '../../container.js';
import { callerOf } from '../../http/authentication.js';
import { expectedVersion } from '../../http/etag.js';
import { by } from '../../http/payloads.js';
import { changed, created, found, listed } from '../../http/results.js';
import type { RouteTools } from '../../http/route-tools.js';
import { send } from '../../http/send.js';
import type { Output } from '../../shared/validate.js';
import { articleAccess } from './article.access.js';
import {
  articleParams,
  createArticle,
  listArticles,
  readArticle,
  replaceArticle,
  updateArticle,
} from './article.schema.js';

export function articleRoutes(
  server: Server,
  { articles }: Services,
  { json, sendOnce, serializers }: RouteTools,
): void {
  const write = {
    articlePage: serializers.of('ArticlePage'),
    articleEnvelope: serializers.of('ArticleEnvelope'),
    articleViewEnvelope: serializers.of('ArticleViewEnvelope'),
  };

  server.route<{ Query: Output<typeof listArticles> }>({
    method: 'GET',
    path: '/articles',
    options: {
      app: { access: articleAccess.list },
      validate: { query: by(listArticles, 'query') },
    },
    handler: async (request, h) =>
      send(h, listed(await articles.list(request.query, callerOf(request))), write.articlePage),
  });

  server.route<{ Payload: Output<typeof createArticle> }>({
    method: 'POST',
    path: '/articles',
    options: {
      app: { access: articleAccess.create },
      payload: json,
      validate: { payload: by(createArticle, 'body') },
    },
    handler: (request, h) =>
      sendOnce(request, h, write.articleEnvelope, async () =>
        created('/v1/articles', await articles.create(request.payload, callerOf(request))),
      ),
  });

  server.route<{ Params: Output<typeof articleParams>; Query: Output<typeof readArticle> }>({
    method: 'GET',
    path: '/articles/{id}',
    options: {
      app: { access: articleAccess.get },
      validate: { params: by(articleParams, 'path'), query: by(readArticle, 'query') },
    },
    handler: async (request, h) =>
      send(
        h,
        found(
          await articles.get(request.params.id, request.query, callerOf(request)),
          request.query,
        ),
        write.articleViewEnvelope,
      ),
  });

  server.route<{ Params: Output<typeof articleParams>; Payload: Output<typeof replaceArticle> }>({
    method: 'PUT',
    path: '/articles/{id}',
    options: {
      app: { access: articleAccess.update },
      payload: json,
      validate: { params: by(articleParams, 'path'), payload: by(replaceArticle, 'body') },
    },
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      return send(
        h,
        changed(
          await articles.replace(request.params.id, request.payload, version, callerOf(request)),
        ),
        write.articleEnvelope,
      );
    },
  });

  server.route<{ Params: Output<typeof articleParams>; Payload: Output<typeof updateArticle> }>({
    method: 'PATCH',
    path: '/articles/{id}',
    options: {
      app: { access: articleAccess.update },
      payload: json,
      validate: { params: by(articleParams, 'path'), payload: by(updateArticle, 'body') },
    },
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      return send(
        h,
        changed(
          await articles.update(request.params.id, request.payload, version, callerOf(request)),
        ),
        write.articleEnvelope,
      );
    },
  });

  server.route<{ Params: Output<typeof articleParams> }>({
    method: 'DELETE',
    path: '/articles/{id}',
    options: {
      app: { access: articleAccess.delete },
      validate: { params: by(articleParams, 'path') },
    },
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      await articles.delete(request.params.id, version, callerOf(request));
      return h.response().code(204);
    },
  });

  server.route<{ Params: Output<typeof articleParams> }>({
    method: 'POST',
    path: '/articles/{id}/print',
    options: {
      app: { access: articleAccess.print },
      validate: { params: by(articleParams, 'path') },
    },
    handler: async (request, h) => {
      const version = expectedVersion(request.headers['if-match']);
      return sendOnce(request, h, write.articleEnvelope, async () =>
        changed(await articles.print(request.params.id, version, callerOf(request))),
      );
    },
  });
}
