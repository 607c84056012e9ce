import type { Operators } from '../shared/filters.js';
import type { Scalar } from './sql.js';
import type { Values } from './statements.js';

/** What a filter asks of a column. */
export function matching(
  column: string,
  filter: Operators<Scalar> | undefined,
  values: Values,
  toStored: (value: Scalar) => Scalar = (value) => value,
): string[] {
  if (filter === undefined) {
    return [];
  }
  const compare = (operator: string, value: Scalar | undefined) =>
    value === undefined ? [] : [`${column} ${operator} ${values.add(toStored(value))}`];
  return [
    ...compare('=', filter.eq),
    ...(filter.in === undefined ? [] : [oneOf(column, filter.in.map(toStored), values)]),
    ...compare('>', filter.gt),
    ...compare('>=', filter.gte),
    ...compare('<', filter.lt),
    ...compare('<=', filter.lte),
    ...(filter.null === undefined ? [] : [`${column} IS ${filter.null ? '' : 'NOT '}NULL`]),
  ];
}

/** Whether a text is part of one of the columns, whatever the case of the letters a to z. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `${column} LIKE ${values.add(pattern)} ESCAPE '\\'`).join(' OR ')})`;
}

function oneOf(column: string, list: Scalar[], values: Values): string {
  // Only with a single value can an index yield the rows in the order that the list asks for.
  const [only, ...others] = list;
  return only !== undefined && others.length === 0
    ? `${column} = ${values.add(only)}`
    : `${column} IN (SELECT value FROM json_each(${values.add(list)}))`;
}
