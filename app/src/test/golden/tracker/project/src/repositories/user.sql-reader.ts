import { matching } from '../database/conditions.js';
import { pageOf, whereAll } from '../database/list.js';
import type { Reads } from '../database/sql.js';
import { dynamic, only, Values } from '../database/statements.js';
import { pick } from '../database/views.js';
import { type ListUsers, type ReadUser, userSorts, type UserView } from '../types/user.js';
import type { UserRepository } from '../types/user.repository.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../utils/pagination.js';
import { toUser, userColumns, type UserRow } from './user.columns.js';
import { findUser, userOrders } from './user.statements.js';

/** Reads users past the ORM. */
export class SqlUserReader implements Pick<UserRepository, 'list' | 'read'> {
  readonly #sql: Reads;

  constructor(sql: Reads) {
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

  async #findRow(id: string): Promise<UserRow | undefined> {
    const [row] = await this.#sql.read(findUser, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM users${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

const selectUsers = `SELECT ${userColumns} FROM users`;

function matchingUsers({ filters }: ListUsers, values: Values): string[] {
  return [...matching('email', filters.email, values), ...matching('role', filters.role, values)];
}

function toView(row: UserRow, { fields }: ReadUser): UserView {
  const view: UserView = toUser(row);
  return fields === undefined ? view : pick(view, [...fields]);
}
