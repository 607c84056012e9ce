import type { Filter } from '../utils/filters.js';
import type { Sort } from '../utils/pagination.js';
import type { User } from './user.js';

export const ticketStateValues = ['open', 'doing', 'done'] as const;

export type TicketState = (typeof ticketStateValues)[number];

export interface Ticket {
  readonly id: string;
  readonly title: string;
  readonly points: number | null;
  readonly state: TicketState;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly parentId: string | null;
  readonly assigneeId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A ticket as a reader asked for it: some of its fields, some of its relations. */
export interface TicketView extends Partial<Ticket> {
  readonly id: string;
  readonly parent?: Ticket | null;
  readonly assignee?: User | null;
}

/** What is stored of a ticket besides its id and what the database keeps by itself. */
export interface TicketValues {
  readonly title: string;
  readonly points: number | null;
  readonly state: TicketState;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly parentId: string | null;
  readonly assigneeId: string | null;
}

export interface NewTicket extends TicketValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type TicketChanges = Partial<TicketValues>;

export const ticketFields = [
  'id',
  'title',
  'points',
  'state',
  'openedOn',
  'closedOn',
  'parentId',
  'assigneeId',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Ticket)[];

export type TicketField = (typeof ticketFields)[number];

export const ticketIncludes = ['parent', 'assignee'] as const;

export type TicketInclude = (typeof ticketIncludes)[number];

export const ticketSorts = {
  id: 'uuid',
  title: 'text',
  createdAt: 'instant',
} as const;

export type TicketSort = Sort<typeof ticketSorts>;

export interface TicketFilters {
  readonly state?: Filter<TicketState, 'in'>;
  readonly parentId?: Filter<string, 'in' | 'null'>;
  readonly assigneeId?: Filter<string, 'in' | 'null'>;
}

export interface ListTickets {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: TicketSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: TicketFilters;
  /** All fields when left out. */
  readonly fields?: readonly TicketField[];
  readonly include: readonly TicketInclude[];
}

export type ReadTicket = Pick<ListTickets, 'fields' | 'include'>;

/** One line of `GET /v1/reports/tickets-by-state`. */
export interface TicketsByStateRow {
  readonly state: TicketState;
  readonly tickets: number;
  readonly points: string | null;
}
