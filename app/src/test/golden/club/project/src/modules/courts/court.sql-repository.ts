import { assignments } from '../../database/assignments.js';
import { matching } from '../../database/conditions.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { courtColumns, type CourtRow, toCourt } from './court.columns.js';
import {
  type Court,
  type CourtChanges,
  courtSorts,
  type CourtView,
  type ListCourts,
  type NewCourt,
  type ReadCourt,
} from './court.js';
import type { CourtRepository } from './court.repository.js';
import {
  courtAssignments,
  courtOrders,
  explainCourt,
  explainCourtDeletion,
  findCourt,
  insertCourt,
} from './court.statements.js';

export class SqlCourtRepository implements CourtRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListCourts): Promise<Page<CourtView>> {
    const where = (values: Values) => matchingCourts(query, values);
    const order = courtOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectCourts,
      where,
      order,
      key: 'courts.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, courtSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<CourtRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toCourt(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadCourt): Promise<CourtView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  async find(id: string): Promise<Court | undefined> {
    const row = await this.#findRow(id);
    return row && toCourt(row);
  }

  create(court: NewCourt): Promise<Court> {
    return insert(this.#sql, court);
  }

  update(id: string, changes: CourtChanges, conditions: VersionCondition): Promise<Court> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM courts${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all).catch(explainCourtDeletion);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<CourtRow | undefined> {
    const [row] = await this.#sql.read(findCourt, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM courts${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, court: NewCourt): Promise<Court> {
  const rows = await sql
    .write(insertCourt, [court.id, court.name, court.indoor])
    .catch(explainCourt);
  return toCourt(only(rows));
}

async function change(
  sql: Sql,
  id: string,
  changes: CourtChanges,
  conditions: VersionCondition,
): Promise<Court> {
  const values = new Values();
  const assigned = [
    ...assignments(courtAssignments, changes, values),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE courts SET ${assigned}${where} RETURNING ${courtColumns}`;
  const [row] = await sql.write<CourtRow>(dynamic(text), values.all).catch(explainCourt);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return toCourt(row);
}

function rowToWrite(id: string, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM courts${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectCourts = `SELECT ${courtColumns} FROM courts`;

function matchingCourts({ filters }: ListCourts, values: Values): string[] {
  return [...matching('indoor', filters.indoor, values)];
}

function toView(row: CourtRow, { fields }: ReadCourt): CourtView {
  const view: CourtView = toCourt(row);
  return fields === undefined ? view : pick(view, [...fields]);
}
