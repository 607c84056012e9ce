import type { EntityManager, EntityTarget } from 'typeorm';
import { nothingAt } from '~refusals';
import { ask } from '~typeorm-errors';

type Id = string | number;

/**
 * Throws ValidationError with every property that names a row which is not there.
 *
 * @param targets property to the entity whose row it names
 */
export async function checkReferences<Property extends string>(
  manager: EntityManager,
  targets: Readonly<Record<Property, EntityTarget<{ id: Id }>>>,
  given: Readonly<Partial<Record<NoInfer<Property>, Id | null>>>,
): Promise<void> {
  const missing: string[] = [];
  for (const property in targets) {
    const id: Id | null | undefined = given[property];
    if (
      id !== undefined &&
      id !== null &&
      !(await ask(manager.existsBy(targets[property], { id })))
    ) {
      missing.push(property);
    }
  }
  if (missing.length > 0) {
    throw nothingAt(...missing);
  }
}
