import { expectedVersion } from '../middleware/etag.js';
import { changed, created, found, listed, ok } from '../middleware/results.js';
import type { Routes } from '../middleware/route-plugin.js';
import { component } from '../middleware/schemas.js';
import { send } from '../middleware/send.js';
import { ticketAccess } from '../services/access/ticket.access.js';
import {
  createTicket,
  listTickets,
  readTicket,
  replaceTicket,
  splitTicketInput,
  ticketParams,
  updateTicket,
} from '../types/ticket.schema.js';

export const ticketRoutes: Routes = (app, { services: { tickets } }, done) => {
  app.get(
    '/tickets',
    {
      onRequest: app.guard(ticketAccess.list),
      schema: { querystring: listTickets, response: { 200: component('TicketPage') } },
    },
    async ({ query, caller }, reply) => send(reply, listed(await tickets.list(query, caller))),
  );

  app.post(
    '/tickets',
    {
      onRequest: app.guard(ticketAccess.create),
      schema: { body: createTicket, response: { 201: component('TicketEnvelope') } },
    },
    async ({ body, caller }, reply) =>
      send(reply, created('/v1/tickets', await tickets.create(body, caller))),
  );

  app.get(
    '/tickets/:id',
    {
      onRequest: app.guard(ticketAccess.get),
      schema: {
        params: ticketParams,
        querystring: readTicket,
        response: { 200: component('TicketViewEnvelope') },
      },
    },
    async ({ params, query, caller }, reply) =>
      send(reply, found(await tickets.get(params.id, query, caller), query)),
  );

  app.put(
    '/tickets/:id',
    {
      onRequest: app.guard(ticketAccess.update),
      schema: {
        params: ticketParams,
        body: replaceTicket,
        response: { 200: component('TicketEnvelope') },
      },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tickets.replace(params.id, body, version, caller)));
    },
  );

  app.patch(
    '/tickets/:id',
    {
      onRequest: app.guard(ticketAccess.update),
      schema: {
        params: ticketParams,
        body: updateTicket,
        response: { 200: component('TicketEnvelope') },
      },
    },
    async ({ params, body, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tickets.update(params.id, body, version, caller)));
    },
  );

  app.delete(
    '/tickets/:id',
    { onRequest: app.guard(ticketAccess.delete), schema: { params: ticketParams } },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      await tickets.delete(params.id, version, caller);
      return reply.code(204).send();
    },
  );

  app.post(
    '/tickets/:id/start',
    {
      onRequest: app.guard(ticketAccess.start),
      schema: { params: ticketParams, response: { 200: component('TicketEnvelope') } },
    },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tickets.start(params.id, version, caller)));
    },
  );

  app.post(
    '/tickets/:id/close',
    {
      onRequest: app.guard(ticketAccess.closeValue),
      schema: { params: ticketParams, response: { 200: component('TicketEnvelope') } },
    },
    async ({ params, headers, caller }, reply) => {
      const version = expectedVersion(headers['if-match']);
      return send(reply, changed(await tickets.closeValue(params.id, version, caller)));
    },
  );

  app.post(
    '/tickets/:id/split-ticket',
    {
      onRequest: app.guard(ticketAccess.splitTicket),
      schema: {
        params: ticketParams,
        body: splitTicketInput,
        response: { 201: component('TicketEnvelope') },
      },
    },
    async ({ params, body, caller }, reply) =>
      send(reply, ok(await tickets.splitTicket(params.id, body, caller), 201)),
  );

  app.get(
    '/reports/tickets-by-state',
    {
      onRequest: app.guard(ticketAccess.ticketsByState),
      schema: { response: { 200: component('TicketsByStateReport') } },
    },
    async ({ caller }, reply) => send(reply, ok(await tickets.ticketsByState(caller))),
  );

  done();
};
