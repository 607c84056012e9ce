import { nothingAt } from '~refusals';

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param lookups property to the number of rows that have the id
 */
export async function checkReferences<Property extends string>(
  lookups: Readonly<Record<Property, (id: string | number) => Promise<number>>>,
  given: Readonly<Partial<Record<NoInfer<Property>, string | number | null>>>,
): Promise<void> {
  const missing: string[] = [];
  for (const property in lookups) {
    const id: string | number | null | undefined = given[property];
    if (id !== undefined && id !== null && (await lookups[property](id)) === 0) {
      missing.push(property);
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
