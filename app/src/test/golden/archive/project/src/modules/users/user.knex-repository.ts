import type { Knex } from 'knex';

import { ask } from '../../database/knex-errors.js';
import { matching } from '../../database/knex-filters.js';
import {
  ascending,
  countOf,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/knex-list.js';
import type { Session } from '../../database/knex-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import {
  type ListUsers,
  type ReadUser,
  type User,
  type UserChanges,
  type UserSort,
  userSorts,
  type UserView,
} from './user.js';
import { explainUser } from './user.refusals.js';
import type { UserRepository } from './user.repository.js';
import { toUserColumns, userColumns, type UserRow } from './user.rows.js';

const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexUserRepository implements UserRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const all = this.#kept().modify(matchingUsers, query);
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const [rows, total] = await Promise.all([
      pageOf<UserRow>(all, userColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const found = await this.find(id);
    return found && toView(found, view);
  }

  find(id: string): Promise<User | undefined> {
    return ask<User | undefined>(this.#kept().where({ id }).first(userColumns));
  }

  update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    return change(this.#session.knex, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id, conditions).delete());
    if (count === 0) {
      throw await refusal(knex, id);
    }
  }

  #kept(): Knex.QueryBuilder {
    return this.#session.knex('users');
  }
}

function change(
  knex: Knex,
  id: string,
  changes: UserChanges,
  conditions: VersionCondition,
): Promise<User> {
  return write(knex, id, toUserColumns(changes), conditions);
}

async function write(
  knex: Knex,
  id: string,
  columns: object,
  conditions: VersionCondition,
): Promise<User> {
  const [row] = await ask<UserRow[]>(
    rowToWrite(knex, id, conditions)
      .update({ ...columns, updated_at: knex.fn.now() })
      .increment('version')
      .returning(userColumns),
  ).catch(explainUser);
  if (row === undefined) {
    throw await refusal(knex, id);
  }
  return row;
}

function rowToWrite(knex: Knex, id: string, { version }: VersionCondition): Knex.QueryBuilder {
  const row = knex('users').where({ id });
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex: Knex, id: string): Promise<Error> {
  const row = await ask<object | undefined>(rowToWrite(knex, id, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

function matchingUsers(rows: Knex.QueryBuilder, { filters }: ListUsers): void {
  rows.modify(matching, 'email', filters.email).modify(matching, 'role', filters.role);
}

function toView(user: User, { fields }: ReadUser): UserView {
  return fields === undefined ? user : pick(user, fields);
}
