import { ask } from './knex-errors.js';
import { nothingAt } from './refusals.js';

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param lookups property to the rows that it may name
 */
export async function checkReferences(lookups, given) {
  const missing = [];
  for (const property in lookups) {
    const id = given[property];
    if (id !== undefined && id !== null) {
      const row = await ask(lookups[property].where({ id }).first('id'));
      if (row === undefined) {
        missing.push(property);
      }
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
