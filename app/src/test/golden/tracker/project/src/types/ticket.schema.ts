import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../utils/list-query.js';
import { changesOf, date, flag, listOf, text, uuid } from '../utils/scalars.js';
import type { Output } from '../utils/validate.js';
import { ticketFields, ticketIncludes, ticketSorts, ticketStateValues } from './ticket.js';

export const ticketParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(ticketFields)).optional(),
  include: listOf(z.enum(ticketIncludes)).default([]),
};

export const readTicket = z.strictObject(view);

export const listTickets = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(ticketSorts, '-id'),
    q: text(200, 1).optional(),
    state: listOf(z.enum(ticketStateValues)).optional(),
    parentId: listOf(uuid()).optional(),
    'parentId[null]': flag().optional(),
    assigneeId: listOf(uuid()).optional(),
    'assigneeId[null]': flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, include, sort, q, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    include,
    sort,
    q,
    filters: {
      state: { in: filters.state },
      parentId: { in: filters.parentId, null: filters['parentId[null]'] },
      assigneeId: { in: filters.assigneeId, null: filters['assigneeId[null]'] },
    },
  }));

const values = {
  title: text(200),
  points: z.int32().min(1).max(13).nullable(),
  openedOn: date(),
  closedOn: date().nullable(),
  parentId: uuid().nullable(),
};

const whole = {
  ...values,
  points: values.points.default(null),
  closedOn: values.closedOn.default(null),
  parentId: values.parentId.default(null),
};

export const createTicket = z.strictObject(whole);

export type CreateTicket = Output<typeof createTicket>;

export const replaceTicket = z.strictObject(whole);

export type ReplaceTicket = Output<typeof replaceTicket>;

export const updateTicket = changesOf(values);

export type UpdateTicket = Output<typeof updateTicket>;

export const splitTicketInput = z.strictObject({ titles: z.array(text(200)).max(100) });

export type SplitTicketInput = Output<typeof splitTicketInput>;
