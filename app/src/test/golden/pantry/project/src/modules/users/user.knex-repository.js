import { ask } from '../../database/knex-errors.js';
import { matching } from '../../database/knex-filters.js';
import { ascending, countOf, descending, pageOf } from '../../database/knex-list.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, toPage } from '../../shared/pagination.js';
import { userSorts } from './user.js';
import { explainUser } from './user.refusals.js';
import { toUser, toUserColumns, userColumns } from './user.rows.js';

const userOrders = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexUserRepository {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async list(query) {
    const all = this.#kept().modify(matchingUsers, query);
    const order = userOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, userSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, userColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows.map(toUser), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  /** @param {string} id */
  async read(id, view) {
    const found = await this.find(id);
    return found && toView(found, view);
  }

  /** @param {string} id */
  async find(id) {
    const row = await ask(this.#kept().where({ id }).first(userColumns));
    return row && toUser(row);
  }

  /** @param {string} id */
  update(id, changes, conditions) {
    return change(this.#session.knex, id, changes, conditions);
  }

  /** @param {string} id */
  async delete(id, conditions) {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id, conditions).delete());
    if (count === 0) {
      throw await refusal(knex, id);
    }
  }

  #kept() {
    return this.#session.reads('users');
  }
}

function change(knex, id, changes, conditions) {
  return write(knex, id, toUserColumns(changes), conditions);
}

async function write(knex, id, columns, conditions) {
  const [row] = await ask(
    rowToWrite(knex, id, conditions)
      .update({ ...columns, updated_at: new Date().toISOString() })
      .increment('version')
      .returning(userColumns),
  ).catch(explainUser);
  if (row === undefined) {
    throw await refusal(knex, id);
  }
  return toUser(row);
}

function rowToWrite(knex, id, { version }) {
  const row = knex('users').where({ id });
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex, id) {
  const row = await ask(rowToWrite(knex, id, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

function matchingUsers(rows, { filters }) {
  rows.modify(matching, 'email', filters.email).modify(matching, 'role', filters.role);
}

function toView(user, { fields }) {
  return fields === undefined ? user : pick(user, fields);
}
