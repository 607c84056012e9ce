import type { SqlValue } from './sql.js';
import type { Values } from './statements.js';

/** `column = …` for everything that is given; `columns` says which there are. */
export function assignments(
  columns: Readonly<Record<string, string>>,
  given: Readonly<Record<string, SqlValue | undefined>>,
  values: Values,
): string[] {
  return Object.entries(columns).flatMap(([property, column]) => {
    const value = given[property];
    return value === undefined ? [] : [`${column} = ${values.add(value)}`];
  });
}
