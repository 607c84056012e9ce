import { expectedVersion } from '../../http/etag.js';
import { changed, created, found, listed, ok } from '../../http/results.js';
import type { Routes } from '../../http/route-plugin.js';
import { component } from '../../http/schemas.js';
import { send } from '../../http/send.js';
import { boxParams } from '../boxes/box.schema.js';
import { letterAccess } from './letter.access.js';
import {
  createLetter,
  letterParams,
  listLetters,
  readLetter,
  replaceLetter,
  updateLetter,
} from './letter.schema.js';

export const letterRoutes: Routes = (app, { services: { letters } }, done) => {
  app.get(
    '/letters',
    {
      onRequest: app.guard(letterAccess.list),
      schema: { querystring: listLetters, response: { 200: component('LetterPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await letters.list(query, caller))),
  );

  app.post(
    '/letters',
    {
      onRequest: app.guard(letterAccess.create),
      schema: { body: createLetter, response: { 201: component('Letter') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/letters', await letters.create(body, caller))),
  );

  app.get(
    '/letters/:id',
    {
      onRequest: app.guard(letterAccess.get),
      schema: {
        params: letterParams,
        querystring: readLetter,
        response: { 200: component('LetterView') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await letters.get(params.id, query, caller), query)),
  );

  app.put(
    '/letters/:id',
    {
      onRequest: app.guard(letterAccess.update),
      schema: { params: letterParams, body: replaceLetter, response: { 200: component('Letter') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await letters.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/letters/:id',
    {
      onRequest: app.guard(letterAccess.update),
      schema: { params: letterParams, body: updateLetter, response: { 200: component('Letter') } },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await letters.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/letters/:id',
    { onRequest: app.guard(letterAccess.delete), schema: { params: letterParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await letters.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  app.post(
    '/letters/:id/restore',
    {
      onRequest: app.guard(letterAccess.restore),
      schema: { params: letterParams, response: { 200: component('Letter') } },
    },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await letters.restore(params.id, version, caller)));
    },
  );

  app.get(
    '/boxes/:id/letters',
    {
      onRequest: app.guard(letterAccess.list),
      schema: {
        params: boxParams,
        querystring: listLetters,
        response: { 200: component('LetterPage') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, listed(await letters.listByBox(params.id, query, caller))),
  );

  app.get(
    '/reports/value-by-year',
    {
      onRequest: app.guard(letterAccess.valueByYear),
      schema: { response: { 200: component('ValueByYearReport') } },
    },
    async ({ caller }, reply) => send(reply, ok(await letters.valueByYear(caller))),
  );

  done();
};
