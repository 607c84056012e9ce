import type { Cursor } from '../shared/pagination.js';
import type { Scalar, SqlValue, Statement } from './sql.js';
import { dynamic, Values } from './statements.js';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
  /** Turns a value into what is stored. */
  readonly toStored: (value: Scalar) => Scalar;
}

export function ascending<Property extends string>(
  property: Property,
  column: string,
  values: 'required' | 'nullable' = 'required',
  toStored: (value: Scalar) => Scalar = (value) => value,
): ListOrder<Property> {
  return { property, column, nullable: values === 'nullable', direction: 'ASC', toStored };
}

export function descending<Property extends string>(
  property: Property,
  column: string,
  values: 'required' | 'nullable' = 'required',
  toStored: (value: Scalar) => Scalar = (value) => value,
): ListOrder<Property> {
  return { property, column, nullable: values === 'nullable', direction: 'DESC', toStored };
}

export interface List {
  /** `SELECT … FROM …` */
  readonly select: string;
  /** Called once for each part of the statement that the conditions have to stand in. */
  readonly where: (values: Values) => string[];
  readonly order: ListOrder;
  /** Column of the id, with the table in front, because a name alone may stand for what is selected. */
  readonly key: string;
  readonly limit: number;
  readonly cursor: Cursor | undefined;
  readonly page: number | undefined;
}

/** A statement for one page of the list and, where there is one, the row after it. */
export function pageOf(list: List): { statement: Statement<never>; values: SqlValue[] } {
  const values = new Values();
  const offset = ((list.page ?? 1) - 1) * list.limit;
  const rows = list.limit + 1;
  const window = `LIMIT ${rows}${offset === 0 ? '' : ` OFFSET ${offset}`}`;
  const text = list.order.nullable
    ? valuedThenEmpty(list, offset + rows, window, values)
    : `${valued(list, values)} ${window}`;
  return { statement: dynamic(text), values: values.all };
}

/**
 * An index yields rows in the order of (column, id), but those without a value not at the end. They
 * are a part of their own, so that both parts can follow the index.
 */
function valuedThenEmpty(list: List, rows: number, window: string, values: Values): string {
  if (list.cursor?.value === null) {
    return `${empty(list, values)} ${window}`;
  }
  const first = `SELECT * FROM (${valued(list, values)} LIMIT ${rows})`;
  const second = `SELECT * FROM (${empty(list, values)} LIMIT ${rows})`;
  return `${first} UNION ALL ${second} ${window}`;
}

function valued(list: List, values: Values): string {
  const { key, cursor } = list;
  const { column, direction, nullable } = list.order;
  const conditions = list.where(values);
  if (cursor !== undefined) {
    const stored = cursor.value === null ? null : list.order.toStored(cursor.value);
    conditions.push(
      column === key
        ? `${key} ${beyond(direction)} ${values.add(cursor.id)}`
        : `(${column}, ${key}) ${beyond(direction)} (${values.add(stored)}, ${values.add(cursor.id)})`,
    );
  } else if (nullable) {
    conditions.push(`${column} IS NOT NULL`);
  }
  const columns = column === key ? [key] : [column, key];
  const order = columns.map((name) => `${name} ${direction}`).join(', ');
  return `${list.select}${whereAll(conditions)} ORDER BY ${order}`;
}

function empty({ select, where, key, order, cursor }: List, values: Values): string {
  const conditions = [...where(values), `${order.column} IS NULL`];
  if (cursor?.value === null) {
    conditions.push(`${key} ${beyond(order.direction)} ${values.add(cursor.id)}`);
  }
  return `${select}${whereAll(conditions)} ORDER BY ${key} ${order.direction}`;
}

function beyond(direction: 'ASC' | 'DESC'): string {
  return direction === 'ASC' ? '>' : '<';
}

/** A WHERE clause, where one is needed. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
