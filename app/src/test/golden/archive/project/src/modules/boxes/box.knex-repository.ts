import type { Knex } from 'knex';

import { ask } from '../../database/knex-errors.js';
import { containing, matching } from '../../database/knex-filters.js';
import {
  ascending,
  countOf,
  descending,
  type ListOrder,
  only,
  pageOf,
} from '../../database/knex-list.js';
import { byId, ofEach } from '../../database/knex-relations.js';
import type { Session } from '../../database/knex-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { Letter } from '../letters/letter.js';
import { letterColumns, type LetterRow } from '../letters/letter.rows.js';
import {
  type Box,
  type BoxChanges,
  type BoxSort,
  boxSorts,
  type BoxView,
  type ListBoxes,
  type NewBox,
  type ReadBox,
} from './box.js';
import { explainBox, explainBoxDeletion } from './box.refusals.js';
import type { BoxRepository } from './box.repository.js';
import { boxColumns, type BoxRow, toBoxColumns } from './box.rows.js';

const boxOrders: Readonly<Record<BoxSort, ListOrder<keyof typeof boxSorts>>> = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  label: ascending('label', 'label'),
  '-label': descending('label', 'label'),
  shelf: ascending('shelf', 'shelf', { nullable: true }),
  '-shelf': descending('shelf', 'shelf', { nullable: true }),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexBoxRepository implements BoxRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListBoxes): Promise<Page<BoxView>> {
    const all = this.#kept().modify(matchingBoxes, query);
    const order = boxOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, boxSorts);
    const [rows, total] = await Promise.all([
      pageOf<BoxRow>(all, boxColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  async read(id: string, view: ReadBox): Promise<BoxView | undefined> {
    const found = await this.find(id);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  find(id: string): Promise<Box | undefined> {
    return ask<Box | undefined>(this.#kept().where({ id }).first(boxColumns));
  }

  create(box: NewBox): Promise<Box> {
    return insert(this.#session.knex, box);
  }

  update(id: string, changes: BoxChanges, conditions: VersionCondition): Promise<Box> {
    return change(this.#session.knex, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id, conditions).delete()).catch(explainBoxDeletion);
    if (count === 0) {
      throw await refusal(knex, id);
    }
  }

  #kept(): Knex.QueryBuilder {
    return this.#session.knex('boxes');
  }

  async #views(boxes: readonly Box[], { fields, include }: ReadBox): Promise<BoxView[]> {
    const { knex } = this.#session;
    const [relatedLetters] = await Promise.all([
      include.includes('letters')
        ? ofEach(
            knex,
            { rows: knex('letters').whereNull('deleted_at'), parent: 'box_id', child: 'id' },
            boxes.map(({ id }) => id),
            (ids: Letter['id'][]) =>
              byId(knex('letters'), letterColumns, ids, (row: LetterRow) => row),
          )
        : undefined,
    ]);
    return boxes.map((item) => {
      const view: BoxView = {
        ...item,
        letters: relatedLetters?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function insert(knex: Knex, box: NewBox): Promise<Box> {
  const rows = await ask<BoxRow[]>(
    knex('boxes')
      .insert({ id: box.id, ...toBoxColumns(box) })
      .returning(boxColumns),
  ).catch(explainBox);
  return only(rows);
}

function change(
  knex: Knex,
  id: string,
  changes: BoxChanges,
  conditions: VersionCondition,
): Promise<Box> {
  return write(knex, id, toBoxColumns(changes), conditions);
}

async function write(
  knex: Knex,
  id: string,
  columns: object,
  conditions: VersionCondition,
): Promise<Box> {
  const [row] = await ask<BoxRow[]>(
    rowToWrite(knex, id, conditions)
      .update({ ...columns, updated_at: knex.fn.now() })
      .increment('version')
      .returning(boxColumns),
  ).catch(explainBox);
  if (row === undefined) {
    throw await refusal(knex, id);
  }
  return row;
}

function rowToWrite(knex: Knex, id: string, { version }: VersionCondition): Knex.QueryBuilder {
  const row = knex('boxes').where({ id });
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex: Knex, id: string): Promise<Error> {
  const row = await ask<object | undefined>(rowToWrite(knex, id, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

function matchingBoxes(rows: Knex.QueryBuilder, { q, filters }: ListBoxes): void {
  if (q !== undefined) {
    rows.modify(containing, ['label'], q);
  }
  rows.modify(matching, 'shelf', filters.shelf);
}
