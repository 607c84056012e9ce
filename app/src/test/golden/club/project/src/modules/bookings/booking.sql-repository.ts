import { assignments } from '../../database/assignments.js';
import { matching } from '../../database/conditions.js';
import { one } from '../../database/embedding.js';
import { pageOf, whereAll } from '../../database/list.js';
import { checkReferences } from '../../database/references.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { toCourt } from '../courts/court.columns.js';
import { toUser } from '../users/user.columns.js';
import { bookingColumns, type BookingRow } from './booking.columns.js';
import {
  type Booking,
  type BookingChanges,
  bookingSorts,
  type BookingView,
  type ListBookings,
  type NewBooking,
  type ReadBooking,
} from './booking.js';
import type { BookingRepository } from './booking.repository.js';
import {
  bookingAssignments,
  bookingEmbeddings,
  bookingLookups,
  bookingOrders,
  explainBooking,
  findBooking,
  findOwnBooking,
  insertBooking,
} from './booking.statements.js';

type BookingViewRow = BookingRow & {
  readonly court?: string;
  readonly player?: string | null;
};

export class SqlBookingRepository implements BookingRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListBookings, scope: Scope): Promise<Page<BookingView>> {
    const where = (values: Values) => [
      ...ownedBy(scope, values),
      ...matchingBookings(query, values),
    ];
    const order = bookingOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectBookings(query),
      where,
      order,
      key: 'bookings.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, bookingSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<BookingViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadBooking, scope: Scope): Promise<BookingView | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id, scope)
        : await this.#readRow(id, view, scope);
    return row && toView(row, view);
  }

  find(id: string, scope: Scope): Promise<Booking | undefined> {
    return this.#findRow(id, scope);
  }

  create(booking: NewBooking): Promise<Booking> {
    return insert(this.#sql, booking);
  }

  update(id: string, changes: BookingChanges, conditions: WriteConditions): Promise<Booking> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM bookings${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id, conditions);
    }
  }

  async #findRow(id: string, { ownerId }: Scope): Promise<BookingRow | undefined> {
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(findBooking, [id])
        : await this.#sql.read(findOwnBooking, [id, ownerId]);
    return row;
  }

  async #readRow(id: string, view: ReadBooking, scope: Scope): Promise<BookingViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
    const text = selectBookings(view) + where;
    const [row] = await this.#sql.read<BookingViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM bookings${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, booking: NewBooking): Promise<Booking> {
  await checkReferences(sql, bookingLookups, booking);
  const rows = await sql
    .write(insertBooking, [
      booking.id,
      booking.day,
      booking.hour,
      booking.courtId,
      booking.playerId,
    ])
    .catch(explainBooking);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: BookingChanges,
  conditions: WriteConditions,
): Promise<Booking> {
  await checkReferences(sql, bookingLookups, changes);
  const values = new Values();
  const assigned = [
    ...assignments(bookingAssignments, changes, values),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE bookings SET ${assigned}${where} RETURNING ${bookingColumns}`;
  const [row] = await sql.write<BookingRow>(dynamic(text), values.all).catch(explainBooking);
  if (row === undefined) {
    throw await refusal(sql, id, conditions);
  }
  return row;
}

function rowToWrite(id: string, { version, ...scope }: WriteConditions, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`, ...ownedBy(scope, values)];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string, scope: Scope): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
  const rows = await sql.read(dynamic(`SELECT id FROM bookings${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectBookings({ include }: Pick<ReadBooking, 'include'>): string {
  const columns = [
    bookingColumns,
    ...include.map((relation) => `${bookingEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM bookings`;
}

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`player_id = ${values.add(ownerId)}`];
}

function matchingBookings({ filters }: ListBookings, values: Values): string[] {
  return [
    ...matching('day', filters.day, values),
    ...matching('court_id', filters.courtId, values),
    ...matching('player_id', filters.playerId, values),
  ];
}

function toView(row: BookingViewRow, { fields, include }: ReadBooking): BookingView {
  const view: BookingView = {
    ...row,
    court: one(row.court, toCourt),
    player: one(row.player, toUser),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
