import type { QueryOptions, Session } from '~mongoose-session';
import { nothingAt } from '~refusals';

type Id = string | number;

/** A query that counts the documents which a property may name. */
interface Lookup {
  where(condition: object): Lookup;
  setOptions(options: QueryOptions): PromiseLike<number>;
}

/**
 * Throws ValidationError with every property that names a document which is not there.
 *
 * @param lookups property to the documents that it may name
 */
export async function checkReferences<Property extends string>(
  session: Session,
  lookups: Readonly<Record<Property, () => Lookup>>,
  given: Readonly<Partial<Record<NoInfer<Property>, Id | readonly Id[] | null>>>,
): Promise<void> {
  const missing: string[] = [];
  for (const property in lookups) {
    const ids = idsIn(given[property]);
    if (ids.length > 0) {
      const lookup = lookups[property]();
      const count = await session.ask((options) =>
        lookup.where({ _id: { $in: ids } }).setOptions(options),
      );
      if (count < ids.length) {
        missing.push(property);
      }
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}

/** Each id once. */
function idsIn(value: Id | readonly Id[] | null | undefined): Id[] {
  return [...new Set([value ?? []].flat())];
}
