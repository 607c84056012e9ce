import type { Operators } from '../shared/filters.js';
import type { Scalar } from './sql.js';
import type { Values } from './statements.js';

/** Lo que un filtro pide a una columna. */
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

/** Si un texto forma parte de una de las columnas, sin distinguir mayúsculas de minúsculas. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `${column} ILIKE ${values.add(pattern)}`).join(' OR ')})`;
}
