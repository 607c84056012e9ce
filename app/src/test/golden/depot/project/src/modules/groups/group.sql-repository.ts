import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { many, one } from '../../database/embedding.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { toItem } from '../items/item.columns.js';
import { groupColumns, type GroupRow, toGroup } from './group.columns.js';
import {
  type Group,
  type GroupChanges,
  groupSorts,
  type GroupView,
  type ListGroups,
  type NewGroup,
  type ReadGroup,
} from './group.js';
import type { GroupRepository } from './group.repository.js';
import {
  explainGroup,
  explainGroupDeletion,
  findGroup,
  groupAssignments,
  groupEmbeddings,
  groupOrders,
  insertGroup,
} from './group.statements.js';

type GroupViewRow = GroupRow & {
  readonly parent?: string | null;
  readonly children?: string;
  readonly items?: string;
};

export class SqlGroupRepository implements GroupRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListGroups): Promise<Page<GroupView>> {
    const where = (values: Values) => matchingGroups(query, values);
    const order = groupOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectGroups(query),
      where,
      order,
      key: '"groups".id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, groupSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<GroupViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toGroup(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: number, view: ReadGroup): Promise<GroupView | undefined> {
    const row = view.include.length === 0 ? await this.#findRow(id) : await this.#readRow(id, view);
    return row && toView(row, view);
  }

  async find(id: number): Promise<Group | undefined> {
    const row = await this.#findRow(id);
    return row && toGroup(row);
  }

  create(group: NewGroup): Promise<Group> {
    return this.#sql.transaction((sql) => insert(sql, group));
  }

  update(id: number, changes: GroupChanges, conditions: VersionCondition): Promise<Group> {
    return this.#sql.transaction((sql) => change(sql, id, changes, conditions));
  }

  async delete(id: number, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM "groups"${whereAll(rowToWrite(id, conditions, values))}`;
    const { rows } = await this.#sql.write(dynamic(text), values.all).catch(explainGroupDeletion);
    if (rows === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: number): Promise<GroupRow | undefined> {
    const [row] = await this.#sql.read(findGroup, [id]);
    return row;
  }

  async #readRow(id: number, view: ReadGroup): Promise<GroupViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`]);
    const text = selectGroups(view) + where;
    const [row] = await this.#sql.read<GroupViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT CAST(count(*) AS DOUBLE) AS total FROM "groups"${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, group: NewGroup): Promise<Group> {
  const { key } = await sql
    .write(insertGroup, [group.name, group.order, group.parentId])
    .catch(explainGroup);
  return stored(sql, key);
}

async function change(
  sql: Sql,
  id: number,
  changes: GroupChanges,
  conditions: VersionCondition,
): Promise<Group> {
  const values = new Values();
  const assigned = [
    ...assignments(groupAssignments, changes, values),
    'version = version + 1',
    'updated_at = utc_timestamp(3)',
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE "groups" SET ${assigned}${where}`;
  const { rows } = await sql.write(dynamic(text), values.all).catch(explainGroup);
  if (rows === 0) {
    throw await refusal(sql, id);
  }
  return stored(sql, id);
}

/** The row as it has just been written. */
async function stored(sql: Sql, id: number): Promise<Group> {
  const [row] = await sql.read(findGroup, [id]);
  if (row === undefined) {
    throw new NotFoundError();
  }
  return toGroup(row);
}

function rowToWrite(id: number, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: number): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM "groups"${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectGroups({ include }: Pick<ReadGroup, 'include'>): string {
  const columns = [
    groupColumns,
    ...include.map((relation) => `${groupEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM "groups"`;
}

function matchingGroups({ q, filters }: ListGroups, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['name'], q, values)]),
    ...matching('parent_id', filters.parentId, values),
  ];
}

function toView(row: GroupViewRow, { fields, include }: ReadGroup): GroupView {
  const view: GroupView = {
    ...toGroup(row),
    parent: one(row.parent, toGroup),
    children: many(row.children, toGroup),
    items: many(row.items, toItem),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
