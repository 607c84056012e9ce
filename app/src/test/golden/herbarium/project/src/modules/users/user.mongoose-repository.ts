import type { QueryFilter } from 'mongoose';

import { release } from '../../database/mongoose-deletion.js';
import { matching } from '../../database/mongoose-filters.js';
import {
  ascending,
  type Condition,
  countOf,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/mongoose-list.js';
import type { Session } from '../../database/mongoose-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { toUser, type UserDocument, userPaths } from './user.document.js';
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
  id: ascending('id', '_id'),
  '-id': descending('id', '_id'),
  createdAt: ascending('createdAt', 'createdAt'),
  '-createdAt': descending('createdAt', 'createdAt'),
};

export class MongooseUserRepository implements UserRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListUsers): Promise<Page<UserView>> {
    const { models } = this.#session;
    const all = { $and: [...matchingUsers(query)] };
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const [documents, total] = await Promise.all([
      pageOf<UserDocument>(this.#session, models.users, all, userPaths, order, {
        ...query,
        cursor,
      }),
      query.total ? countOf(this.#session, models.users, all) : undefined,
    ]);
    const { items, nextCursor } = toPage(documents.map(toUser), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  async read(id: string, view: ReadUser): Promise<UserView | undefined> {
    const found = await this.find(id);
    return found && toView(found, view);
  }

  async find(id: string): Promise<User | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.users.findOne({ _id: id }, userPaths, options).lean<UserDocument>(),
    );
    return document === null ? undefined : toUser(document);
  }

  update(id: string, changes: UserChanges, conditions: VersionCondition): Promise<User> {
    return write(this.#session, id, changes, conditions);
  }

  delete(id: string, conditions: VersionCondition): Promise<void> {
    return this.#session.transaction(async (session) => {
      const { models, ask } = session;
      const condition = documentToWrite(id, conditions);
      const document = await ask((options) =>
        models.users.findOne(condition, ['_id'], options).lean<UserDocument>(),
      );
      if (document === null) {
        throw await refusal(session, id);
      }
      await release(session, 'users', document._id);
      await ask((options) => models.users.deleteOne(condition, options));
    });
  }
}

async function write(
  session: Session,
  id: string,
  changes: object,
  conditions: VersionCondition,
): Promise<User> {
  const { models, ask } = session;
  const document = await ask((options) =>
    models.users
      .findOneAndUpdate(
        documentToWrite(id, conditions),
        { $set: changes, $inc: { version: 1 } },
        { ...options, returnDocument: 'after' },
      )
      .select(userPaths)
      .lean<UserDocument>(),
  ).catch(explainUser);
  if (document === null) {
    throw await refusal(session, id);
  }
  return toUser(document);
}

function documentToWrite(id: string, { version }: VersionCondition): QueryFilter<UserDocument> {
  return {
    _id: id,
    ...(version !== undefined && { version }),
  };
}

/** Why no document was written: it is not there, or it has another version. */
async function refusal({ models, ask }: Session, id: string): Promise<Error> {
  const document = await ask((options) =>
    models.users.findOne(documentToWrite(id, {}), ['_id'], options).lean(),
  );
  return document === null ? new NotFoundError() : new StaleVersionError();
}

function matchingUsers({ filters }: ListUsers): Condition[] {
  return [matching('email', filters.email), matching('role', filters.role)];
}

function toView(user: User, { fields }: ReadUser): UserView {
  return fields === undefined ? user : pick(user, fields);
}
