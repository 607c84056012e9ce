import { oneOf } from '../database/prisma-values.js';
import type { Prisma } from '../database/prisma.js';
import { type Ticket, ticketStateValues } from '../types/ticket.js';

export type TicketRow = Prisma.TicketModel;

export function toTicket(row: TicketRow): Ticket {
  return {
    id: row.id,
    title: row.title,
    points: row.points,
    state: oneOf(ticketStateValues, row.state),
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    parentId: row.parentId,
    assigneeId: row.assigneeId,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
