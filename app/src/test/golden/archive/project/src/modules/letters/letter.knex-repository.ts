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
import { at, byId, ofEach } from '../../database/knex-relations.js';
import type { Session } from '../../database/knex-session.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { boxColumns, type BoxRow } from '../boxes/box.rows.js';
import type { Topic } from '../topics/topic.js';
import { topicColumns, type TopicRow } from '../topics/topic.rows.js';
import { userColumns, type UserRow } from '../users/user.rows.js';
import {
  type Letter,
  type LetterChanges,
  type LetterSort,
  letterSorts,
  type LetterView,
  type ListLetters,
  type NewLetter,
  type ReadLetter,
  type ValueByYearRow,
} from './letter.js';
import { explainLetter, explainTopics } from './letter.refusals.js';
import type { LetterRepository } from './letter.repository.js';
import { letterColumns, type LetterRow, toLetterColumns } from './letter.rows.js';

const letterOrders: Readonly<Record<LetterSort, ListOrder<keyof typeof letterSorts>>> = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  subject: ascending('subject', 'subject'),
  '-subject': descending('subject', 'subject'),
  writtenOn: ascending('writtenOn', 'written_on', { nullable: true }),
  '-writtenOn': descending('writtenOn', 'written_on', { nullable: true }),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexLetterRepository implements LetterRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListLetters, scope: Scope): Promise<Page<LetterView>> {
    const all = this.#kept().modify(ownedBy, scope).modify(matchingLetters, query);
    const order = letterOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, letterSorts);
    const [rows, total] = await Promise.all([
      pageOf<LetterRow>(all, letterColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  async read(id: string, view: ReadLetter, scope: Scope): Promise<LetterView | undefined> {
    const found = await this.find(id, scope);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  find(id: string, scope: Scope): Promise<Letter | undefined> {
    return ask<Letter | undefined>(
      this.#kept().where({ id }).modify(ownedBy, scope).first(letterColumns),
    );
  }

  async create(letter: NewLetter): Promise<Letter> {
    if (letter.topicIds.length === 0) {
      return insert(this.#session.knex, letter);
    }
    return this.#session.transaction(async ({ knex }) => {
      const created = await insert(knex, letter);
      await linkTopics(knex, created.id, letter.topicIds);
      return created;
    });
  }

  async update(
    id: string,
    { topicIds, ...changes }: LetterChanges,
    conditions: WriteConditions,
  ): Promise<Letter> {
    if (topicIds === undefined) {
      return change(this.#session.knex, id, changes, conditions);
    }
    return this.#session.transaction(async ({ knex }) => {
      const changed = await change(knex, id, changes, conditions);
      await unlinkTopics(knex, id, topicIds);
      await linkTopics(knex, id, topicIds);
      return changed;
    });
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const { knex } = this.#session;
    await write(knex, id, 'kept', { deleted_at: knex.fn.now() }, conditions);
  }

  restore(id: string, conditions: WriteConditions): Promise<Letter> {
    return write(this.#session.knex, id, 'deleted', { deleted_at: null }, conditions);
  }

  valueByYear(scope: Scope): Promise<ValueByYearRow[]> {
    const { knex } = this.#session;
    return ask<ValueByYearRow[]>(
      this.#kept()
        .select([
          knex.raw(`to_char(written_on, 'YYYY') AS "writtenOnYear"`),
          knex.raw('count(*)::int AS "letters"'),
          knex.raw('sum(value) AS "value"'),
        ])
        .modify(ownedBy, scope)
        .groupByRaw('1')
        .orderByRaw('1'),
    );
  }

  #kept(): Knex.QueryBuilder {
    return this.#session.knex('letters').whereNull('deleted_at');
  }

  async #views(letters: readonly Letter[], { fields, include }: ReadLetter): Promise<LetterView[]> {
    const { knex } = this.#session;
    const [relatedBox, relatedFoundBy, relatedTopics] = await Promise.all([
      include.includes('box')
        ? byId(
            knex('boxes'),
            boxColumns,
            letters.map(({ boxId }) => boxId),
            (row: BoxRow) => row,
          )
        : undefined,
      include.includes('foundBy')
        ? byId(
            knex('users'),
            userColumns,
            letters.map(({ foundById }) => foundById),
            (row: UserRow) => row,
          )
        : undefined,
      include.includes('topics')
        ? ofEach(
            knex,
            { rows: knex('letter_topics'), parent: 'letter_id', child: 'topic_id' },
            letters.map(({ id }) => id),
            (ids: Topic['id'][]) => byId(knex('topics'), topicColumns, ids, (row: TopicRow) => row),
          )
        : undefined,
    ]);
    return letters.map((item) => {
      const view: LetterView = {
        ...item,
        box: relatedBox?.get(item.boxId),
        foundBy: at(relatedFoundBy, item.foundById),
        topics: relatedTopics?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function insert(knex: Knex, letter: NewLetter): Promise<Letter> {
  const rows = await ask<LetterRow[]>(
    knex('letters')
      .insert({ id: letter.id, ...toLetterColumns(letter) })
      .returning(letterColumns),
  ).catch(explainLetter);
  return only(rows);
}

function change(
  knex: Knex,
  id: string,
  changes: Omit<LetterChanges, 'topicIds'>,
  conditions: WriteConditions,
): Promise<Letter> {
  return write(knex, id, 'kept', toLetterColumns(changes), conditions);
}

async function write(
  knex: Knex,
  id: string,
  state: State,
  columns: object,
  conditions: WriteConditions,
): Promise<Letter> {
  const [row] = await ask<LetterRow[]>(
    rowToWrite(knex, id, state, conditions)
      .update({ ...columns, updated_at: knex.fn.now() })
      .increment('version')
      .returning(letterColumns),
  ).catch(explainLetter);
  if (row === undefined) {
    throw await refusal(knex, id, state, conditions);
  }
  return row;
}

type State = 'kept' | 'deleted';

function rowToWrite(
  knex: Knex,
  id: string,
  state: State,
  { version, ...scope }: WriteConditions,
): Knex.QueryBuilder {
  const row = knex('letters').where({ id }).modify(ownedBy, scope);
  if (state === 'kept') {
    row.whereNull('deleted_at');
  } else {
    row.whereNotNull('deleted_at');
  }
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex: Knex, id: string, state: State, { ownerId }: Scope): Promise<Error> {
  const row = await ask<object | undefined>(rowToWrite(knex, id, state, { ownerId }).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

/** Whatever is named twice is joined once. */
async function linkTopics(
  knex: Knex,
  id: string,
  topicIds: NonNullable<LetterChanges['topicIds']>,
): Promise<void> {
  const links = topicIds.map((linked) => ({ letter_id: id, topic_id: linked }));
  if (links.length > 0) {
    await ask(knex('letter_topics').insert(links).onConflict().ignore()).catch(explainTopics);
  }
}

async function unlinkTopics(
  knex: Knex,
  id: string,
  kept: NonNullable<LetterChanges['topicIds']>,
): Promise<void> {
  await ask(knex('letter_topics').where({ letter_id: id }).whereNotIn('topic_id', kept).delete());
}

function ownedBy(rows: Knex.QueryBuilder, { ownerId }: Scope): void {
  if (ownerId !== undefined) {
    rows.where('found_by_id', ownerId);
  }
}

function matchingLetters(rows: Knex.QueryBuilder, { q, filters }: ListLetters): void {
  if (q !== undefined) {
    rows.modify(containing, ['subject'], q);
  }
  rows
    .modify(matching, 'written_on', filters.writtenOn)
    .modify(matching, 'box_id', filters.boxId)
    .modify(matching, 'found_by_id', filters.foundById);
}
