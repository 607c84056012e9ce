import type { Knex } from 'knex';
import { ask } from '~knex-errors';
import { nothingAt } from '~refusals';

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param lookups property to the rows that it may name
 */
export async function checkReferences<Property extends string>(
  lookups: Readonly<Record<Property, Knex.QueryBuilder>>,
  given: Readonly<Partial<Record<NoInfer<Property>, string | number | null>>>,
): Promise<void> {
  const missing: string[] = [];
  for (const property in lookups) {
    const id: string | number | null | undefined = given[property];
    if (id !== undefined && id !== null) {
      const row = await ask<object | undefined>(lookups[property].where({ id }).first('id'));
      if (row === undefined) {
        missing.push(property);
      }
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
