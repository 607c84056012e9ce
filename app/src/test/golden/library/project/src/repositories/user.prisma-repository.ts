import { isMissing } from '../database/prisma-errors.js';
import { containing, matching } from '../database/prisma-filters.js';
import { after, ascending, descending, type ListOrder, orderBy } from '../database/prisma-list.js';
import type { Orm } from '../database/prisma-session.js';
import type { Prisma } from '../database/prisma.js';
import { pick } from '../database/views.js';
import { NotFoundError, StaleVersionError } from '../lib/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../lib/pagination.js';
import type { VersionCondition } from '../lib/write-conditions.js';
import {
  type ListUsers,
  type ReadUser,
  type User,
  type UserChanges,
  type UserSort,
  userSorts,
  type UserView,
} from '../types/user.js';
import type { UserRepository } from './ports/user.repository.js';
import { explainUser } from './user.refusals.js';
import { toUser, userOmit, type UserRow } from './user.rows.js';

const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class PrismaUserRepository implements UserRepository {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const where: Prisma.UserWhereInput = { AND: matchingUsers(query) };
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const list: Promise<UserRow[]> = this.#orm.user.findMany({
      where: { AND: [where, after(order, cursor)] },
      orderBy: orderBy(order),
      take: query.limit + 1,
      skip: ((query.page ?? 1) - 1) * query.limit,
      omit: userOmit,
    });
    const [rows, total] = await Promise.all([
      list,
      query.total ? this.#orm.user.count({ where }) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toUser(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const row = await this.#orm.user.findUnique({ where: { id }, omit: userOmit });
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<User | undefined> {
    const row = await this.#orm.user.findUnique({ where: { id }, omit: userOmit });
    return row === null ? undefined : toUser(row);
  }

  async update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    const data: Prisma.UserUncheckedUpdateInput = {
      ...changes,
    };
    return this.#write(id, data, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { version } = conditions;
    const { count } = await this.#orm.user.deleteMany({ where: { id, version } });
    if (count === 0) {
      throw await this.#refusal(id);
    }
  }

  async #write(
    id: string,
    data: Prisma.UserUncheckedUpdateInput,
    conditions: VersionCondition,
  ): Promise<User> {
    const { version } = conditions;
    try {
      const row = await this.#orm.user.update({
        where: { id, version },
        data: { ...data, version: { increment: 1 } },
        omit: userOmit,
      });
      return toUser(row);
    } catch (error) {
      if (isMissing(error)) {
        throw await this.#refusal(id);
      }
      return explainUser(error);
    }
  }

  /** Why no row was written: it is not there, or it has another version. */
  async #refusal(id: string): Promise<Error> {
    const count = await this.#orm.user.count({ where: { id } });
    return count === 0 ? new NotFoundError() : new StaleVersionError();
  }
}

function matchingUsers({ filters }: ListUsers): Prisma.UserWhereInput[] {
  return [
    { email: matching(filters.email), role: matching(filters.role) },
    { email: containing(filters.email?.contains) },
  ];
}

function toView(row: UserRow, { fields }: ReadUser): UserView {
  const view: UserView = toUser(row);
  return fields === undefined ? view : pick(view, [...fields]);
}
