import type { Knex } from 'knex';

import type { Cursor } from '../shared/pagination.js';
import { ask } from './knex-errors.js';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly nullable: boolean;
}

type Options = Partial<Pick<ListOrder, 'nullable'>>;

const plain = { nullable: false };

export function ascending<Property extends string>(
  property: Property,
  column: string,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, column, direction: 'asc' };
}

export function descending<Property extends string>(
  property: Property,
  column: string,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, column, direction: 'desc' };
}

export interface Window {
  readonly limit: number;
  readonly page?: number;
  readonly cursor: Cursor | undefined;
}

/** One page of the rows and, where there is one, the row after it. */
export function pageOf<Row extends object>(
  rows: Knex.QueryBuilder,
  columns: readonly string[],
  order: ListOrder,
  { limit, page = 1, cursor }: Window,
): Promise<Row[]> {
  return ask<Row[]>(
    rows
      .clone()
      .select(columns)
      .modify(after, order, cursor)
      .modify(inOrder, order)
      .limit(limit + 1)
      .offset((page - 1) * limit),
  );
}

export async function countOf(rows: Knex.QueryBuilder): Promise<number> {
  return Number(only(await ask<{ total: string }[]>(rows.clone().count({ total: '*' }))).total);
}

/** The row of a statement that always gives one. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}

function inOrder(rows: Knex.QueryBuilder, { column, direction, nullable }: ListOrder): void {
  if (nullable) {
    rows.orderBy([{ column, order: direction, nulls: 'last' }]);
  } else if (column !== 'id') {
    rows.orderBy(column, direction);
  }
  rows.orderBy('id', direction);
}

/** The rows that come after the one that the cursor stands for. */
function after(rows: Knex.QueryBuilder, order: ListOrder, cursor: Cursor | undefined): void {
  if (cursor === undefined) {
    return;
  }
  const { column, direction, nullable } = order;
  const beyond = direction === 'asc' ? '>' : '<';
  if (column === 'id') {
    rows.where(column, beyond, cursor.id);
  } else if (cursor.value === null) {
    rows.whereNull(column).where('id', beyond, cursor.id);
  } else {
    // The builder has no word for a comparison of several columns at once, which an index can follow.
    const later = [column, 'id', cursor.value, cursor.id];
    rows.where((either) => {
      either.whereRaw(`(??, ??) ${beyond} (?, ?)`, later);
      if (nullable) {
        either.orWhereNull(column);
      }
    });
  }
}
