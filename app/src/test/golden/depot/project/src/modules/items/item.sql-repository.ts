import { assignments } from '../../database/assignments.js';
import { decimals, instants, integers } from '../../database/comparisons.js';
import { containing, matching } from '../../database/conditions.js';
import { instant, toDatetime } from '../../database/datetimes.js';
import { many, one } from '../../database/embedding.js';
import { toJson } from '../../database/json.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { toGroup } from '../groups/group.columns.js';
import { toUser } from '../users/user.columns.js';
import { itemColumns, type ItemRow, toItem } from './item.columns.js';
import {
  type Item,
  type ItemChanges,
  itemSorts,
  type ItemView,
  type ListItems,
  type NewItem,
  type ReadItem,
  type StockRow,
} from './item.js';
import type { ItemRepository } from './item.repository.js';
import {
  explainItem,
  explainRelated,
  findItem,
  findOwnItem,
  insertItem,
  itemAssignments,
  itemEmbeddings,
  itemOrders,
  linkRelated,
  stock,
  unlinkRelated,
} from './item.statements.js';

type ItemViewRow = ItemRow & {
  readonly group?: string;
  readonly keeper?: string | null;
  readonly related?: string;
};

const kept = 'deleted_at IS NULL';
const deleted = 'deleted_at IS NOT NULL';

export class SqlItemRepository implements ItemRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListItems, scope: Scope): Promise<Page<ItemView>> {
    const where = (values: Values) => [
      kept,
      ...ownedBy(scope, values),
      ...matchingItems(query, values),
    ];
    const order = itemOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectItems(query),
      where,
      order,
      key: 'items.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, itemSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<ItemViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toItem(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadItem, scope: Scope): Promise<ItemView | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id, scope)
        : await this.#readRow(id, view, scope);
    return row && toView(row, view);
  }

  async find(id: string, scope: Scope): Promise<Item | undefined> {
    const row = await this.#findRow(id, scope);
    return row && toItem(row);
  }

  create(item: NewItem): Promise<Item> {
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, item);
      await sql.write(linkRelated, [created.id, item.relatedIds]).catch(explainRelated);
      return created;
    });
  }

  async update(
    id: string,
    { relatedIds, ...changes }: ItemChanges,
    conditions: WriteConditions,
  ): Promise<Item> {
    if (relatedIds === undefined) {
      return this.#sql.transaction((sql) => change(sql, id, changes, conditions));
    }
    return this.#sql.transaction(async (sql) => {
      const changed = await change(sql, id, changes, conditions);
      await sql.write(unlinkRelated, [id, relatedIds]);
      await sql.write(linkRelated, [id, relatedIds]).catch(explainRelated);
      return changed;
    });
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    await write(this.#sql, id, ['deleted_at = utc_timestamp(3)'], new Values(), kept, conditions);
  }

  restore(id: string, conditions: WriteConditions): Promise<Item> {
    return this.#sql.transaction(async (sql) => {
      await write(sql, id, ['deleted_at = NULL'], new Values(), deleted, conditions);
      return stored(sql, id);
    });
  }

  async stock(scope: Scope): Promise<StockRow[]> {
    const values = new Values();
    const text = stock(whereAll([kept, ...ownedBy(scope, values)]));
    const rows = await this.#sql.read<StockRow>(dynamic(text), values.all);
    return rows.map((row) => ({ ...row, last: row.last && instant(row.last) }));
  }

  async #findRow(id: string, { ownerId }: Scope): Promise<ItemRow | undefined> {
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(findItem, [id])
        : await this.#sql.read(findOwnItem, [id, ownerId]);
    return row;
  }

  async #readRow(id: string, view: ReadItem, scope: Scope): Promise<ItemViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`, kept, ...ownedBy(scope, values)]);
    const text = selectItems(view) + where;
    const [row] = await this.#sql.read<ItemViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT CAST(count(*) AS DOUBLE) AS total FROM items${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, item: NewItem): Promise<Item> {
  await sql
    .write(insertItem, [
      item.id,
      item.code,
      item.title,
      item.price,
      item.serial,
      toDatetime(item.checkedAt),
      item.fragile,
      item.labels,
      toJson(item.details),
      item.state,
      item.groupId,
      item.keeperId,
    ])
    .catch(explainItem);
  return stored(sql, item.id);
}

async function change(
  sql: Sql,
  id: string,
  changes: Omit<ItemChanges, 'relatedIds'>,
  conditions: WriteConditions,
): Promise<Item> {
  const values = new Values();
  const set = assignments(
    itemAssignments,
    {
      ...changes,
      checkedAt: changes.checkedAt === undefined ? undefined : toDatetime(changes.checkedAt),
      details: changes.details === undefined ? undefined : toJson(changes.details),
    },
    values,
  );
  await write(sql, id, set, values, kept, conditions);
  return stored(sql, id);
}

async function write(
  sql: Sql,
  id: string,
  set: readonly string[],
  values: Values,
  state: string,
  conditions: WriteConditions,
): Promise<void> {
  const assigned = [...set, 'version = version + 1', 'updated_at = utc_timestamp(3)'].join(', ');
  const where = whereAll(rowToWrite(id, state, conditions, values));
  const text = `UPDATE items SET ${assigned}${where}`;
  const { rows } = await sql.write(dynamic(text), values.all).catch(explainItem);
  if (rows === 0) {
    throw await refusal(sql, id, state, conditions);
  }
}

/** The row as it has just been written. */
async function stored(sql: Sql, id: string): Promise<Item> {
  const [row] = await sql.read(findItem, [id]);
  if (row === undefined) {
    throw new NotFoundError();
  }
  return toItem(row);
}

function rowToWrite(
  id: string,
  state: string,
  { version, ...scope }: WriteConditions,
  values: Values,
): string[] {
  const conditions = [`id = ${values.add(id)}`, state, ...ownedBy(scope, values)];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string, state: string, scope: Scope): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`, state, ...ownedBy(scope, values)]);
  const rows = await sql.read(dynamic(`SELECT id FROM items${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectItems({ include }: Pick<ReadItem, 'include'>): string {
  const columns = [
    itemColumns,
    ...include.map((relation) => `${itemEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM items`;
}

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`keeper_id = ${values.add(ownerId)}`];
}

function matchingItems({ q, filters }: ListItems, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q, values)]),
    ...matching('price', filters.price, values, decimals(20, 4)),
    ...matching('serial', filters.serial, values, integers),
    ...matching('checked_at', filters.checkedAt, values, instants),
    ...matching('fragile', filters.fragile, values),
    ...matching('state', filters.state, values),
    ...matching('group_id', filters.groupId, values),
    ...matching('keeper_id', filters.keeperId, values),
  ];
}

function toView(row: ItemViewRow, { fields, include }: ReadItem): ItemView {
  const view: ItemView = {
    ...toItem(row),
    group: one(row.group, toGroup),
    keeper: one(row.keeper, toUser),
    related: many(row.related, toItem),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
