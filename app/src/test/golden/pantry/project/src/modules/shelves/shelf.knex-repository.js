import { ask } from '../../database/knex-errors.js';
import { ascending, countOf, descending, only, pageOf } from '../../database/knex-list.js';
import { byId, ofEach } from '../../database/knex-relations.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, toPage } from '../../shared/pagination.js';
import { jarColumns, toJar } from '../jars/jar.rows.js';
import { shelfSorts } from './shelf.js';
import { explainShelf, explainShelfDeletion } from './shelf.refusals.js';
import { shelfColumns, toShelf, toShelfColumns } from './shelf.rows.js';

const shelfOrders = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  name: ascending('name', 'name'),
  '-name': descending('name', 'name'),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexShelfRepository {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async list(query) {
    const all = this.#kept();
    const order = shelfOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, shelfSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, shelfColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows.map(toShelf), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  /** @param {string} id */
  async read(id, view) {
    const found = await this.find(id);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  /** @param {string} id */
  async find(id) {
    const row = await ask(this.#kept().where({ id }).first(shelfColumns));
    return row && toShelf(row);
  }

  create(shelf) {
    return insert(this.#session.knex, shelf);
  }

  /** @param {string} id */
  update(id, changes, conditions) {
    return change(this.#session.knex, id, changes, conditions);
  }

  /** @param {string} id */
  async delete(id, conditions) {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id, conditions).delete()).catch(explainShelfDeletion);
    if (count === 0) {
      throw await refusal(knex, id);
    }
  }

  #kept() {
    return this.#session.reads('shelves');
  }

  async #views(shelves, { fields, include }) {
    const { reads } = this.#session;
    const [relatedJars] = await Promise.all([
      include.includes('jars')
        ? ofEach(
            reads,
            { rows: reads('jars').whereNull('deleted_at'), parent: 'shelf_id', child: 'id' },
            shelves.map(({ id }) => id),
            (ids) => byId(reads('jars'), jarColumns, ids, toJar),
          )
        : undefined,
    ]);
    return shelves.map((item) => {
      const view = {
        ...item,
        jars: relatedJars?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function insert(knex, shelf) {
  const rows = await ask(
    knex('shelves')
      .insert({ id: shelf.id, ...toShelfColumns(shelf) })
      .returning(shelfColumns),
  ).catch(explainShelf);
  return toShelf(only(rows));
}

function change(knex, id, changes, conditions) {
  return write(knex, id, toShelfColumns(changes), conditions);
}

async function write(knex, id, columns, conditions) {
  const [row] = await ask(
    rowToWrite(knex, id, conditions)
      .update({ ...columns, updated_at: new Date().toISOString() })
      .increment('version')
      .returning(shelfColumns),
  ).catch(explainShelf);
  if (row === undefined) {
    throw await refusal(knex, id);
  }
  return toShelf(row);
}

function rowToWrite(knex, id, { version }) {
  const row = knex('shelves').where({ id });
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex, id) {
  const row = await ask(rowToWrite(knex, id, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}
