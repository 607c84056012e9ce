import { containing, matching } from '../database/conditions.js';
import { one } from '../database/embedding.js';
import { pageOf, whereAll } from '../database/list.js';
import type { Reads } from '../database/sql.js';
import { dynamic, only, Values } from '../database/statements.js';
import { pick } from '../database/views.js';
import {
  type ListTickets,
  type ReadTicket,
  ticketSorts,
  type TicketView,
} from '../types/ticket.js';
import type { TicketRepository } from '../types/ticket.repository.js';
import type { Scope } from '../utils/access-rules.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../utils/pagination.js';
import { ticketColumns, type TicketRow } from './ticket.columns.js';
import { findOwnTicket, findTicket, ticketEmbeddings, ticketOrders } from './ticket.statements.js';
import { toUser } from './user.columns.js';

type TicketViewRow = TicketRow & {
  readonly parent?: string | null;
  readonly assignee?: string | null;
};

/** Reads tickets past the ORM. */
export class SqlTicketReader implements Pick<TicketRepository, 'list' | 'read'> {
  readonly #sql: Reads;

  constructor(sql: Reads) {
    this.#sql = sql;
  }

  async list(query: ListTickets, scope: Scope): Promise<Page<TicketView>> {
    const where = (values: Values) => [
      ...ownedBy(scope, values),
      ...matchingTickets(query, values),
    ];
    const order = ticketOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectTickets(query),
      where,
      order,
      key: 'tickets.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, ticketSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<TicketViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadTicket, scope: Scope): Promise<TicketView | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id, scope)
        : await this.#readRow(id, view, scope);
    return row && toView(row, view);
  }

  async #findRow(id: string, { ownerId }: Scope): Promise<TicketRow | undefined> {
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(findTicket, [id])
        : await this.#sql.read(findOwnTicket, [id, ownerId]);
    return row;
  }

  async #readRow(id: string, view: ReadTicket, scope: Scope): Promise<TicketViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
    const text = selectTickets(view) + where;
    const [row] = await this.#sql.read<TicketViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM tickets${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

function selectTickets({ include }: Pick<ReadTicket, 'include'>): string {
  const columns = [
    ticketColumns,
    ...include.map((relation) => `${ticketEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM tickets`;
}

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`assignee_id = ${values.add(ownerId)}`];
}

function matchingTickets({ q, filters }: ListTickets, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q, values)]),
    ...matching('state', filters.state, values),
    ...matching('parent_id', filters.parentId, values),
    ...matching('assignee_id', filters.assigneeId, values),
  ];
}

function toView(row: TicketViewRow, { fields, include }: ReadTicket): TicketView {
  const view: TicketView = {
    ...row,
    parent: one(row.parent, (ticket: TicketRow) => ticket),
    assignee: one(row.assignee, toUser),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
