import type { AccessRule } from './access-rules.js';
import type { Caller } from './caller.js';
import { ForbiddenError } from './errors.js';

/** Refuses to include rows that the caller could not read on their own, whosever they are. */
export function checkIncludes<Relation extends string>(
  include: readonly Relation[],
  rules: Readonly<Record<Relation, AccessRule>>,
  caller: Caller | undefined,
): void {
  for (const relation of include) {
    if (rules[relation](caller).ownerId !== undefined) {
      throw new ForbiddenError(`You may not include ${relation} here.`);
    }
  }
}
