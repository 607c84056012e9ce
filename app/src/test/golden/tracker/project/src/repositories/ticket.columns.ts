import { jsonObject } from '../database/embedding.js';
import type { Ticket } from '../types/ticket.js';

export type TicketRow = Ticket;

export const ticketColumns = [
  'id',
  'title',
  'points',
  'state',
  'opened_on AS "openedOn"',
  'closed_on AS "closedOn"',
  'parent_id AS "parentId"',
  'assignee_id AS "assigneeId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const ticketJson = jsonObject({
  id: 'id',
  title: 'title',
  points: 'points',
  state: 'state',
  openedOn: 'opened_on',
  closedOn: 'closed_on',
  parentId: 'parent_id',
  assigneeId: 'assignee_id',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});
