import type { Operators } from '../utils/filters.js';

/** The operators of a filter in the client's words. */
export function matching<T, Stored>(
  filter: Operators<T> | undefined,
  toStored: (value: T) => Stored,
): Comparison<Stored> | undefined;
export function matching<T>(filter: Operators<T> | undefined): Comparison<T> | undefined;
export function matching<T>(
  filter: Operators<T> | undefined,
  toStored: (value: T) => unknown = (value) => value,
): Comparison<unknown> | undefined {
  if (filter === undefined) {
    return undefined;
  }
  const compared = (value: T | undefined) => (value === undefined ? undefined : toStored(value));
  return {
    equals: compared(filter.eq),
    in: filter.in?.map(toStored),
  };
}

interface Comparison<T> {
  readonly equals?: T;
  readonly in?: T[];
}

/** Whether there is no value. */
export function nullness(wanted: boolean | undefined): null | { not: null } | undefined {
  if (wanted === undefined) {
    return undefined;
  }
  return wanted ? null : { not: null };
}

/** Whether a text is part of it, whatever the case of the letters a to z. */
export function containing(text: string | undefined) {
  return text === undefined ? undefined : { contains: text };
}
