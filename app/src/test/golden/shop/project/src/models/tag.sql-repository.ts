import { assignments } from '../database/assignments.js';
import { pageOf, whereAll } from '../database/list.js';
import type { Sql } from '../database/sql.js';
import { dynamic, only, Values } from '../database/statements.js';
import { pick } from '../database/views.js';
import { NotFoundError, StaleVersionError } from '../utils/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../utils/pagination.js';
import type { VersionCondition } from '../utils/write-conditions.js';
import type { TagRepository } from './ports/tag.repository.js';
import { tagColumns, type TagRow } from './tag.columns.js';
import {
  type ListTags,
  type NewTag,
  type ReadTag,
  type Tag,
  type TagChanges,
  tagSorts,
  type TagView,
} from './tag.js';
import { explainTag, findTag, insertTag, tagAssignments, tagOrders } from './tag.statements.js';

export class SqlTagRepository implements TagRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListTags): Promise<Page<TagView>> {
    const where = () => [];
    const order = tagOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectTags,
      where,
      order,
      key: 'tags.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, tagSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<TagRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadTag): Promise<TagView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  find(id: string): Promise<Tag | undefined> {
    return this.#findRow(id);
  }

  create(tag: NewTag): Promise<Tag> {
    return insert(this.#sql, tag);
  }

  update(id: string, changes: TagChanges, conditions: VersionCondition): Promise<Tag> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM tags${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<TagRow | undefined> {
    const [row] = await this.#sql.read(findTag, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM tags${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, tag: NewTag): Promise<Tag> {
  const rows = await sql.write(insertTag, [tag.id, tag.title]).catch(explainTag);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: TagChanges,
  conditions: VersionCondition,
): Promise<Tag> {
  const values = new Values();
  const assigned = [
    ...assignments(tagAssignments, changes, values),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE tags SET ${assigned}${where} RETURNING ${tagColumns}`;
  const [row] = await sql.write<TagRow>(dynamic(text), values.all).catch(explainTag);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return row;
}

function rowToWrite(id: string, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM tags${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectTags = `SELECT ${tagColumns} FROM tags`;

function toView(row: TagRow, { fields }: ReadTag): TagView {
  const view: TagView = row;
  return fields === undefined ? view : pick(view, [...fields]);
}
