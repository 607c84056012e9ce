import type { Operators } from '../shared/filters.js';
import type { Scalar } from './sql.js';
import type { Values } from './statements.js';

/** What a filter asks of a column. */
export function matching(
  column: string,
  filter: Operators<Scalar> | undefined,
  values: Values,
): string[] {
  if (filter === undefined) {
    return [];
  }
  const compare = (operator: string, value: Scalar | undefined) =>
    value === undefined ? [] : [`${column} ${operator} ${values.add(value)}`];
  return [...compare('=', filter.eq)];
}

/** Whether a text is part of one of the columns, whatever its case. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `${column} ILIKE ${values.add(pattern)}`).join(' OR ')})`;
}
