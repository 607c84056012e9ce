import { nothingAt } from './refusals.js';

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param found property to the number of rows with its id; undefined or null where it names none
 */
export async function checkReferences(
  found: Readonly<Record<string, PromiseLike<number> | null | undefined>>,
): Promise<void> {
  const missing: string[] = [];
  for (const [property, count] of Object.entries(found)) {
    if ((await count) === 0) {
      missing.push(property);
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
