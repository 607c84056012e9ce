import { isMissing } from '../database/prisma-errors.js';
import { containing, matching, nullness } from '../database/prisma-filters.js';
import { including } from '../database/prisma-including.js';
import { after, ascending, descending, type ListOrder, orderBy } from '../database/prisma-list.js';
import { checkReferences } from '../database/prisma-references.js';
import type { Orm } from '../database/prisma-session.js';
import { whenSet } from '../database/prisma-values.js';
import { Prisma } from '../database/prisma.js';
import { pick } from '../database/views.js';
import {
  type ListTickets,
  type NewTicket,
  type ReadTicket,
  type Ticket,
  type TicketChanges,
  type TicketsByStateRow,
  type TicketSort,
  ticketSorts,
  type TicketView,
} from '../types/ticket.js';
import type { TicketRepository } from '../types/ticket.repository.js';
import type { Scope } from '../utils/access-rules.js';
import { NotFoundError, StaleVersionError } from '../utils/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../utils/pagination.js';
import type { WriteConditions } from '../utils/write-conditions.js';
import { explainTicket } from './ticket.refusals.js';
import { type TicketRow, toTicket } from './ticket.rows.js';
import { toUser, userOmit } from './user.rows.js';

const ticketRelations = {
  parent: true,
  assignee: { omit: userOmit },
} satisfies Prisma.TicketInclude;

type TicketViewRow = TicketRow &
  Partial<
    Pick<Prisma.TicketGetPayload<{ include: typeof ticketRelations }>, keyof typeof ticketRelations>
  >;

const ticketOrders: Readonly<Record<TicketSort, ListOrder<keyof typeof ticketSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  title: ascending('title'),
  '-title': descending('title'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class PrismaTicketRepository implements TicketRepository {
  readonly #orm: Orm;
  readonly #reads: Orm;

  constructor(orm: Orm, reads: Orm) {
    this.#orm = orm;
    this.#reads = reads;
  }

  async list(query: ListTickets, { ownerId }: Scope): Promise<Page<TicketView>> {
    const where: Prisma.TicketWhereInput = { assigneeId: ownerId, AND: matchingTickets(query) };
    const order = ticketOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, ticketSorts);
    const list: Promise<TicketViewRow[]> = this.#reads.ticket.findMany({
      where: { AND: [where, after(order, cursor)] },
      orderBy: orderBy(order),
      take: query.limit + 1,
      skip: ((query.page ?? 1) - 1) * query.limit,
      include: including(ticketRelations, query.include),
    });
    const [rows, total] = await Promise.all([
      list,
      query.total ? this.#reads.ticket.count({ where }) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toTicket(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadTicket, { ownerId }: Scope): Promise<TicketView | undefined> {
    const row: TicketViewRow | null = await this.#reads.ticket.findUnique({
      where: { id, assigneeId: ownerId },
      include: including(ticketRelations, view.include),
    });
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string, { ownerId }: Scope): Promise<Ticket | undefined> {
    const row = await this.#reads.ticket.findUnique({ where: { id, assigneeId: ownerId } });
    return row === null ? undefined : toTicket(row);
  }

  async create(ticket: NewTicket): Promise<Ticket> {
    await checkTicket(this.#orm, ticket);
    const data: Prisma.TicketUncheckedCreateInput = {
      ...ticket,
    };
    const row = await this.#orm.ticket.create({ data }).catch(explainTicket);
    return toTicket(row);
  }

  async update(id: string, changes: TicketChanges, conditions: WriteConditions): Promise<Ticket> {
    await checkTicket(this.#orm, changes);
    const data: Prisma.TicketUncheckedUpdateInput = {
      ...changes,
    };
    return this.#write(id, data, conditions);
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const { version, ownerId } = conditions;
    const { count } = await this.#orm.ticket.deleteMany({
      where: { id, version, assigneeId: ownerId },
    });
    if (count === 0) {
      throw await this.#refusal(id, conditions);
    }
  }

  async ticketsByState({ ownerId }: Scope): Promise<TicketsByStateRow[]> {
    const owned = ownerId === undefined ? Prisma.empty : Prisma.sql`WHERE assignee_id = ${ownerId}`;
    const rows = await this.#reads.$queryRaw<
      (Omit<TicketsByStateRow, 'tickets'> & { readonly tickets: bigint })[]
    >`
      SELECT
        state AS "state",
        count(*) AS "tickets",
        CAST(sum(points) AS TEXT) AS "points"
      FROM tickets
      ${owned}
      GROUP BY 1 ORDER BY 1
    `;
    return rows.map((row) => ({ ...row, tickets: Number(row.tickets) }));
  }

  async #write(
    id: string,
    data: Prisma.TicketUncheckedUpdateInput,
    conditions: WriteConditions,
  ): Promise<Ticket> {
    const { version, ownerId } = conditions;
    try {
      const row = await this.#orm.ticket.update({
        where: { id, version, assigneeId: ownerId },
        data: { ...data, version: { increment: 1 }, updatedAt: new Date().toISOString() },
      });
      return toTicket(row);
    } catch (error) {
      if (isMissing(error)) {
        throw await this.#refusal(id, conditions);
      }
      return explainTicket(error);
    }
  }

  /** Why no row was written: it is not there, or it has another version. */
  async #refusal(id: string, { ownerId }: Scope): Promise<Error> {
    const count = await this.#orm.ticket.count({ where: { id, assigneeId: ownerId } });
    return count === 0 ? new NotFoundError() : new StaleVersionError();
  }
}

function checkTicket(
  orm: Orm,
  { parentId, assigneeId }: Pick<TicketChanges, 'parentId' | 'assigneeId'>,
): Promise<void> {
  return checkReferences({
    parentId: whenSet(parentId, (id) => orm.ticket.count({ where: { id } })),
    assigneeId: whenSet(assigneeId, (id) => orm.user.count({ where: { id } })),
  });
}

function matchingTickets({ q, filters }: ListTickets): Prisma.TicketWhereInput[] {
  return [
    { title: containing(q) },
    {
      state: matching(filters.state),
      parentId: matching(filters.parentId),
      assigneeId: matching(filters.assigneeId),
    },
    { parentId: nullness(filters.parentId?.null), assigneeId: nullness(filters.assigneeId?.null) },
  ];
}

function toView(row: TicketViewRow, { fields, include }: ReadTicket): TicketView {
  const view: TicketView = {
    ...toTicket(row),
    parent: row.parent && toTicket(row.parent),
    assignee: row.assignee && toUser(row.assignee),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
