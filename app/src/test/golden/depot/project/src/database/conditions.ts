import type { Operators } from '../shared/filters.js';
import { type Place, plain } from './comparisons.js';
import type { Scalar } from './sql.js';
import type { Values } from './statements.js';

/** What a filter asks of a column. */
export function matching(
  column: string,
  filter: Operators<Scalar> | undefined,
  values: Values,
  place: Place = plain,
): string[] {
  if (filter === undefined) {
    return [];
  }
  const compare = (operator: string, value: Scalar | undefined) =>
    value === undefined ? [] : [`${column} ${operator} ${place(value, values)}`];
  return [
    ...compare('=', filter.eq),
    ...(filter.in === undefined
      ? []
      : [
          oneOf(
            column,
            filter.in.map((value) => place(value, values)),
          ),
        ]),
    ...compare('>', filter.gt),
    ...compare('>=', filter.gte),
    ...compare('<', filter.lt),
    ...compare('<=', filter.lte),
    ...(filter.contains === undefined ? [] : [containing([column], filter.contains, values)]),
    ...(filter.null === undefined ? [] : [`${column} IS ${filter.null ? '' : 'NOT '}NULL`]),
  ];
}

/** Whether a text is part of one of the columns, whatever its case. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `lower(${column}) LIKE lower(${values.add(pattern)})`).join(' OR ')})`;
}

function oneOf(column: string, places: readonly string[]): string {
  return places.length === 0 ? 'false' : `${column} IN (${places.join(', ')})`;
}
