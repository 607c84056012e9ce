import { ForbiddenError } from './errors.js';

/** Refuses to include rows that the caller could not read on their own, whosever they are. */
export function checkIncludes(include, rules, caller) {
  for (const relation of include) {
    if (rules[relation](caller).ownerId !== undefined) {
      throw new ForbiddenError(`You may not include ${relation} here.`);
    }
  }
}
