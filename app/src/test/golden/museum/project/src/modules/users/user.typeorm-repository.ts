import type { EntityManager, SelectQueryBuilder } from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { matching } from '../../database/typeorm-filters.js';
import { ascending, descending, type ListOrder, pageOf } from '../../database/typeorm-list.js';
import { type Change, changeRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { UserEntity, type UserRow } from './user.entity.js';
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

const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class TypeOrmUserRepository implements UserRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const manager = await this.#session.manager();
    const all = manager.createQueryBuilder(UserEntity, 'user');
    narrow(all, query);
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, order, { ...query, cursor }),
      query.total ? ask(all.getCount()) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const manager = await this.#session.manager();
    const one = manager.createQueryBuilder(UserEntity, 'user').where({ id });
    const row = await ask(one.getOne());
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<User | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(manager.createQueryBuilder(UserEntity, 'user').where({ id }).getOne());
    return row ?? undefined;
  }

  async update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    return change(await this.#session.manager(), id, changes, conditions);
  }

  async delete(id: string, { version }: VersionCondition): Promise<void> {
    const manager = await this.#session.manager();
    const row = manager.createQueryBuilder().delete().from(UserEntity).where({ id });
    if (version !== undefined) {
      row.andWhere({ version });
    }
    const { affected } = await ask(row.execute());
    if (affected === 0) {
      throw await refusal(manager, { id });
    }
  }
}

function toView(row: UserRow, { fields }: ReadUser): UserView {
  return fields === undefined ? row : pick<UserView>(row, fields);
}

function change(
  manager: EntityManager,
  id: string,
  changes: UserChanges,
  conditions: VersionCondition,
): Promise<User> {
  const update = updateOf(manager, UserEntity, changes);
  return write(manager, update, { id }, conditions);
}

async function write(
  manager: EntityManager,
  change: Change,
  row: Pick<UserRow, 'id'>,
  { version }: VersionCondition,
): Promise<User> {
  const update = change.where(row);
  if (version !== undefined) {
    update.andWhere({ version });
  }
  const changed = await changeRow(manager, UserEntity, update).catch(explainUser);
  if (changed === undefined) {
    throw await refusal(manager, row);
  }
  return changed;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(manager: EntityManager, row: Pick<UserRow, 'id'>): Promise<Error> {
  const rows = manager.createQueryBuilder(UserEntity, 'user').where(row);
  const there = await ask(rows.getExists());
  return there ? new StaleVersionError() : new NotFoundError();
}

function narrow(users: SelectQueryBuilder<UserRow>, { filters }: ListUsers): void {
  matching(users, 'email', filters.email);
  matching(users, 'role', filters.role);
}
