import { embedOne } from '../database/embedding.js';
import { ascending, descending, type ListOrder } from '../database/list.js';
import type { Statement } from '../database/sql.js';
import type { TicketInclude, TicketSort, ticketSorts } from '../types/ticket.js';
import { ticketColumns, ticketJson, type TicketRow } from './ticket.columns.js';
import { userJson } from './user.columns.js';

export const findTicket: Statement<TicketRow> = {
  name: 'tickets.find',
  text: `SELECT ${ticketColumns} FROM tickets WHERE id = ?`,
};

export const findOwnTicket: Statement<TicketRow> = {
  name: 'tickets.findOwn',
  text: `${findTicket.text} AND assignee_id = ?`,
};

export const ticketEmbeddings: Readonly<Record<TicketInclude, string>> = {
  parent: embedOne(ticketJson, 'FROM tickets AS related WHERE related.id = tickets.parent_id'),
  assignee: embedOne(userJson, 'FROM users WHERE users.id = tickets.assignee_id'),
};

export const ticketOrders: Readonly<Record<TicketSort, ListOrder<keyof typeof ticketSorts>>> = {
  id: ascending('id', 'tickets.id'),
  '-id': descending('id', 'tickets.id'),
  title: ascending('title', 'tickets.title'),
  '-title': descending('title', 'tickets.title'),
  createdAt: ascending('createdAt', 'tickets.created_at'),
  '-createdAt': descending('createdAt', 'tickets.created_at'),
};
