import { assignments } from '../../database/assignments.js';
import { matching } from '../../database/conditions.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { toUser, userColumns, type UserRow } from './user.columns.js';
import {
  type ListUsers,
  type ReadUser,
  type User,
  type UserChanges,
  userSorts,
  type UserView,
} from './user.js';
import type { UserRepository } from './user.repository.js';
import { explainUser, findUser, userAssignments, userOrders } from './user.statements.js';

export class SqlUserRepository implements UserRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const where = (values: Values) => matchingUsers(query, values);
    const order = userOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectUsers,
      where,
      order,
      key: 'users.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<UserRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toUser(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  async find(id: string): Promise<User | undefined> {
    const row = await this.#findRow(id);
    return row && toUser(row);
  }

  update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    return this.#sql.transaction((sql) => change(sql, id, changes, conditions));
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM users${whereAll(rowToWrite(id, conditions, values))}`;
    const { rows } = await this.#sql.write(dynamic(text), values.all);
    if (rows === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<UserRow | undefined> {
    const [row] = await this.#sql.read(findUser, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT CAST(count(*) AS DOUBLE) AS total FROM users${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function change(
  sql: Sql,
  id: string,
  changes: UserChanges,
  conditions: VersionCondition,
): Promise<User> {
  const values = new Values();
  const assigned = [
    ...assignments(userAssignments, changes, values),
    'version = version + 1',
    'updated_at = utc_timestamp(3)',
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE users SET ${assigned}${where}`;
  const { rows } = await sql.write(dynamic(text), values.all).catch(explainUser);
  if (rows === 0) {
    throw await refusal(sql, id);
  }
  return stored(sql, id);
}

/** The row as it has just been written. */
async function stored(sql: Sql, id: string): Promise<User> {
  const [row] = await sql.read(findUser, [id]);
  if (row === undefined) {
    throw new NotFoundError();
  }
  return toUser(row);
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
  const rows = await sql.read(dynamic(`SELECT id FROM users${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectUsers = `SELECT ${userColumns} FROM users`;

function matchingUsers({ filters }: ListUsers, values: Values): string[] {
  return [...matching('email', filters.email, values), ...matching('role', filters.role, values)];
}

function toView(row: UserRow, { fields }: ReadUser): UserView {
  const view: UserView = toUser(row);
  return fields === undefined ? view : pick(view, [...fields]);
}
