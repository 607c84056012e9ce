import { Op, type WhereOptions } from 'sequelize';

import type { Models } from '../../database/models.js';
import { matching } from '../../database/sequelize-filters.js';
import {
  after,
  ascending,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/sequelize-list.js';
import type { Session } from '../../database/sequelize-session.js';
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
import { toUser, type UserModel } from './user.sequelize-model.js';

const userOrders: Readonly<Record<UserSort, ListOrder<keyof typeof userSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class SequelizeUserRepository implements UserRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const { ask, models, transaction } = this.#session;
    const where: WhereOptions = { [Op.and]: [...matchingUsers(query)] };
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const [rows, total] = await Promise.all([
      ask(
        models.User.findAll({
          where: { [Op.and]: [where, after(order, cursor)] },
          ...pageOf(order, query),
          transaction,
        }),
      ),
      query.total ? ask(models.User.count({ where, transaction })) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toUser(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.User.findOne({ where: { id }, transaction }));
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<User | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.User.findOne({ where: { id }, transaction }));
    return row === null ? undefined : toUser(row);
  }

  update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    return change(this.#session, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const where = rowToWrite(id, conditions);
    const count = await ask(models.User.destroy({ where, transaction }));
    if (count === 0) {
      throw await refusal(this.#session, id);
    }
  }
}

function change(
  session: Session,
  id: string,
  changes: UserChanges,
  conditions: VersionCondition,
): Promise<User> {
  return write(session, id, { ...changes }, conditions);
}

type Values = Parameters<Models['User']['update']>[0];

async function write(
  session: Session,
  id: string,
  values: Values,
  conditions: VersionCondition,
): Promise<User> {
  const { ask, models, transaction } = session;
  const [, [row]] = await ask(
    models.User.update(values, { where: rowToWrite(id, conditions), returning: true, transaction }),
  ).catch(explainUser);
  if (row === undefined) {
    throw await refusal(session, id);
  }
  return toUser(row);
}

function rowToWrite(id: string, { version }: VersionCondition): WhereOptions {
  return {
    id,
    ...(version === undefined ? {} : { version }),
  };
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal({ ask, models, transaction }: Session, id: string): Promise<Error> {
  const where = rowToWrite(id, {});
  const count = await ask(models.User.count({ where, transaction }));
  return count === 0 ? new NotFoundError() : new StaleVersionError();
}

function matchingUsers({ filters }: ListUsers): WhereOptions[] {
  return [...matching('email', filters.email), ...matching('role', filters.role)];
}

function toView(row: UserModel, { fields }: ReadUser): UserView {
  const view: UserView = toUser(row);
  return fields === undefined ? view : pick(view, [...fields]);
}
