import type { Operators } from '../lib/filters.js';

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
    gt: compared(filter.gt),
    gte: compared(filter.gte),
    lt: compared(filter.lt),
    lte: compared(filter.lte),
  };
}

interface Comparison<T> {
  readonly equals?: T;
  readonly in?: T[];
  readonly gt?: T;
  readonly gte?: T;
  readonly lt?: T;
  readonly lte?: T;
}

/** Whether there is no value. */
export function nullness(wanted: boolean | undefined): null | { not: null } | undefined {
  if (wanted === undefined) {
    return undefined;
  }
  return wanted ? null : { not: null };
}

/** Whether a text is part of it, whatever the case. */
export function containing(text: string | undefined) {
  return text === undefined
    ? undefined
    : // The client takes % and _ for what they are in LIKE.
      { contains: text.replace(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const };
}
