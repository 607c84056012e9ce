import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Cursor } from '../shared/pagination.js';
import { ask } from './typeorm-errors.js';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
}

type Options = Partial<Pick<ListOrder, 'nullable'>>;

export function ascending<Property extends string>(
  property: Property,
  { nullable = false }: Options = {},
): ListOrder<Property> {
  return { property, direction: 'ASC', nullable };
}

export function descending<Property extends string>(
  property: Property,
  { nullable = false }: Options = {},
): ListOrder<Property> {
  return { property, direction: 'DESC', nullable };
}

export interface Window {
  readonly limit: number;
  readonly page?: number;
  readonly cursor: Cursor | undefined;
}

/** One page of the rows and, where there is one, the row after it. */
export function pageOf<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  order: ListOrder,
  { limit, page = 1, cursor }: Window,
): Promise<Row[]> {
  const window = inOrder(rows.clone(), order)
    .limit(limit + 1)
    .offset((page - 1) * limit);
  return ask((cursor === undefined ? window : after(window, order, cursor)).getMany());
}

function inOrder<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  { property, direction, nullable }: ListOrder,
): SelectQueryBuilder<Row> {
  const value = `${rows.alias}.${property}`;
  if (nullable) {
    rows.orderBy(value, direction, 'NULLS LAST');
  } else {
    rows.orderBy(value, direction);
  }
  return property === 'id' ? rows : rows.addOrderBy(`${rows.alias}.id`, direction);
}

/** The rows that come after the one that the cursor stands for. */
function after<Row extends ObjectLiteral>(
  rows: SelectQueryBuilder<Row>,
  { property, direction, nullable }: ListOrder,
  cursor: Cursor,
): SelectQueryBuilder<Row> {
  const beyond = direction === 'ASC' ? '>' : '<';
  const id = `${rows.alias}.id`;
  const value = `${rows.alias}.${property}`;
  if (property === 'id') {
    return rows.andWhere(`${id} ${beyond} :afterId`, { afterId: cursor.id });
  }
  if (cursor.value === null) {
    return rows.andWhere(`${value} IS NULL AND ${id} ${beyond} :afterId`, { afterId: cursor.id });
  }
  const later = `(${value}, ${id}) ${beyond} (:afterValue, :afterId)`;
  return rows.andWhere(nullable ? `(${later} OR ${value} IS NULL)` : later, {
    afterValue: cursor.value,
    afterId: cursor.id,
  });
}
