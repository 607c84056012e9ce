import { nothingAt } from './refusals.js';
import type { Scalar, Sql } from './sql.js';
import { dynamic } from './statements.js';

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param lookups property to the statement that finds the row which it names
 */
export async function checkReferences<Property extends string>(
  sql: Sql,
  lookups: Readonly<Record<Property, string>>,
  given: Readonly<Partial<Record<NoInfer<Property>, Scalar | null>>>,
): Promise<void> {
  const missing: string[] = [];
  for (const property in lookups) {
    const id: Scalar | null | undefined = given[property];
    if (id !== undefined && id !== null) {
      const rows = await sql.read(dynamic(lookups[property]), [id]);
      if (rows.length === 0) {
        missing.push(property);
      }
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
