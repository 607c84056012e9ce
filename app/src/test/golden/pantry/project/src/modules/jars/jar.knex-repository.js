import { ask } from '../../database/knex-errors.js';
import { containing, matching } from '../../database/knex-filters.js';
import { ascending, countOf, descending, only, pageOf } from '../../database/knex-list.js';
import { checkReferences } from '../../database/knex-references.js';
import { byId } from '../../database/knex-relations.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, toPage } from '../../shared/pagination.js';
import { shelfColumns, toShelf } from '../shelves/shelf.rows.js';
import { jarSorts } from './jar.js';
import { explainJar } from './jar.refusals.js';
import { jarColumns, toJar, toJarColumns } from './jar.rows.js';

const jarOrders = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  label: ascending('label', 'label'),
  '-label': descending('label', 'label'),
  filledOn: ascending('filledOn', 'filled_on', { nullable: true }),
  '-filledOn': descending('filledOn', 'filled_on', { nullable: true }),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexJarRepository {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async list(query) {
    const all = this.#kept().modify(matchingJars, query);
    const order = jarOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, jarSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, jarColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows.map(toJar), query.limit, (last) =>
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
    const row = await ask(this.#kept().where({ id }).first(jarColumns));
    return row && toJar(row);
  }

  create(jar) {
    return insert(this.#session.knex, jar);
  }

  /** @param {string} id */
  update(id, changes, conditions) {
    return change(this.#session.knex, id, changes, conditions);
  }

  /** @param {string} id */
  async delete(id, conditions) {
    const { knex } = this.#session;
    await write(knex, id, 'kept', { deleted_at: new Date().toISOString() }, conditions);
  }

  /** @param {string} id */
  restore(id, conditions) {
    return write(this.#session.knex, id, 'deleted', { deleted_at: null }, conditions);
  }

  #kept() {
    return this.#session.reads('jars').whereNull('deleted_at');
  }

  async #views(jars, { fields, include }) {
    const { reads } = this.#session;
    const [relatedShelf] = await Promise.all([
      include.includes('shelf')
        ? byId(
            reads('shelves'),
            shelfColumns,
            jars.map(({ shelfId }) => shelfId),
            toShelf,
          )
        : undefined,
    ]);
    return jars.map((item) => {
      const view = {
        ...item,
        shelf: relatedShelf?.get(item.shelfId),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function insert(knex, jar) {
  await checkJar(knex, jar);
  const rows = await ask(
    knex('jars')
      .insert({ id: jar.id, ...toJarColumns(jar) })
      .returning(jarColumns),
  ).catch(explainJar);
  return toJar(only(rows));
}

async function change(knex, id, changes, conditions) {
  await checkJar(knex, changes);
  return write(knex, id, 'kept', toJarColumns(changes), conditions);
}

async function write(knex, id, state, columns, conditions) {
  const [row] = await ask(
    rowToWrite(knex, id, state, conditions)
      .update({ ...columns, updated_at: new Date().toISOString() })
      .increment('version')
      .returning(jarColumns),
  ).catch(explainJar);
  if (row === undefined) {
    throw await refusal(knex, id, state);
  }
  return toJar(row);
}

function rowToWrite(knex, id, state, { version }) {
  const row = knex('jars').where({ id });
  if (state === 'kept') {
    row.whereNull('deleted_at');
  } else {
    row.whereNotNull('deleted_at');
  }
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex, id, state) {
  const row = await ask(rowToWrite(knex, id, state, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

function checkJar(knex, given) {
  return checkReferences({ shelfId: knex('shelves') }, given);
}

function matchingJars(rows, { q, filters }) {
  if (q !== undefined) {
    rows.modify(containing, ['label'], q);
  }
  rows.modify(matching, 'kind', filters.kind).modify(matching, 'shelf_id', filters.shelfId);
}
