import type { Knex } from 'knex';

import { ask } from '../../database/knex-errors.js';
import {
  ascending,
  countOf,
  descending,
  type ListOrder,
  only,
  pageOf,
} from '../../database/knex-list.js';
import type { Session } from '../../database/knex-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import {
  type ListTopics,
  type NewTopic,
  type ReadTopic,
  type Topic,
  type TopicChanges,
  type TopicSort,
  topicSorts,
  type TopicView,
} from './topic.js';
import { explainTopic } from './topic.refusals.js';
import type { TopicRepository } from './topic.repository.js';
import { topicColumns, type TopicRow, toTopicColumns } from './topic.rows.js';

const topicOrders: Readonly<Record<TopicSort, ListOrder<keyof typeof topicSorts>>> = {
  id: ascending('id', 'id'),
  '-id': descending('id', 'id'),
  createdAt: ascending('createdAt', 'created_at'),
  '-createdAt': descending('createdAt', 'created_at'),
};

export class KnexTopicRepository implements TopicRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListTopics): Promise<Page<TopicView>> {
    const all = this.#kept();
    const order = topicOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, topicSorts);
    const [rows, total] = await Promise.all([
      pageOf<TopicRow>(all, topicColumns, order, { ...query, cursor }),
      query.total ? countOf(all) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  async read(id: number, view: ReadTopic): Promise<TopicView | undefined> {
    const found = await this.find(id);
    return found && toView(found, view);
  }

  find(id: number): Promise<Topic | undefined> {
    return ask<Topic | undefined>(this.#kept().where({ id }).first(topicColumns));
  }

  create(topic: NewTopic): Promise<Topic> {
    return insert(this.#session.knex, topic);
  }

  update(id: number, changes: TopicChanges, conditions: VersionCondition): Promise<Topic> {
    return change(this.#session.knex, id, changes, conditions);
  }

  async delete(id: number, conditions: VersionCondition): Promise<void> {
    const { knex } = this.#session;
    const count = await ask(rowToWrite(knex, id, conditions).delete());
    if (count === 0) {
      throw await refusal(knex, id);
    }
  }

  #kept(): Knex.QueryBuilder {
    return this.#session.knex('topics');
  }
}

async function insert(knex: Knex, topic: NewTopic): Promise<Topic> {
  const rows = await ask<TopicRow[]>(
    knex('topics')
      .insert({ ...toTopicColumns(topic) })
      .returning(topicColumns),
  ).catch(explainTopic);
  return only(rows);
}

function change(
  knex: Knex,
  id: number,
  changes: TopicChanges,
  conditions: VersionCondition,
): Promise<Topic> {
  return write(knex, id, toTopicColumns(changes), conditions);
}

async function write(
  knex: Knex,
  id: number,
  columns: object,
  conditions: VersionCondition,
): Promise<Topic> {
  const [row] = await ask<TopicRow[]>(
    rowToWrite(knex, id, conditions)
      .update({ ...columns, updated_at: knex.fn.now() })
      .increment('version')
      .returning(topicColumns),
  ).catch(explainTopic);
  if (row === undefined) {
    throw await refusal(knex, id);
  }
  return row;
}

function rowToWrite(knex: Knex, id: number, { version }: VersionCondition): Knex.QueryBuilder {
  const row = knex('topics').where({ id });
  return version === undefined ? row : row.where({ version });
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(knex: Knex, id: number): Promise<Error> {
  const row = await ask<object | undefined>(rowToWrite(knex, id, {}).first('id'));
  return row === undefined ? new NotFoundError() : new StaleVersionError();
}

function toView(topic: Topic, { fields }: ReadTopic): TopicView {
  return fields === undefined ? topic : pick(topic, fields);
}
