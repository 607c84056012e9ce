import type { Knex } from 'knex';

import type { Operators } from '../shared/filters.js';

type Value = string | number | boolean;

/** For `modify`: what a filter asks of a column. */
export function matching(
  rows: Knex.QueryBuilder,
  column: string,
  filter: Operators<Value> | undefined,
): void {
  if (filter === undefined) {
    return;
  }
  if (filter.eq !== undefined) {
    rows.where(column, '=', filter.eq);
  }
  if (filter.in !== undefined) {
    rows.whereIn(column, filter.in);
  }
  if (filter.gt !== undefined) {
    rows.where(column, '>', filter.gt);
  }
  if (filter.gte !== undefined) {
    rows.where(column, '>=', filter.gte);
  }
  if (filter.lt !== undefined) {
    rows.where(column, '<', filter.lt);
  }
  if (filter.lte !== undefined) {
    rows.where(column, '<=', filter.lte);
  }
  if (filter.contains !== undefined) {
    rows.modify(containing, [column], filter.contains);
  }
  if (filter.null === true) {
    rows.whereNull(column);
  } else if (filter.null === false) {
    rows.whereNotNull(column);
  }
}

/** For `modify`: whether a text is part of one of the columns, whatever its case. */
export function containing(
  rows: Knex.QueryBuilder,
  columns: readonly string[],
  text: string,
): void {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  rows.where((either) => {
    for (const column of columns) {
      either.orWhereILike(column, pattern);
    }
  });
}
