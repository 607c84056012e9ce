<#include "../../relational/mysql/error-numbers.ftl">
/** What Prisma knows of an error of the driver. */
export interface DriverCause {
  readonly kind?: string;
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly state?: string;
  readonly constraint?: { readonly index?: string };
}

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

<@numbers/>

/** Numbers of the driver's own errors begin here: whatever did not come from the server. */
const firstOfDriver = 45_000;

/** What may be the name of the constraint that was broken. */
export function constraintsIn({ constraint, originalMessage = '' }: DriverCause): string[] {
  // CONSTRAINT `books_price_min` failed, Check constraint 'books_price_min' is violated
  const name = constraint?.index ?? /constraint [`"'](.+?)[`"']/i.exec(originalMessage)?.[1];
  return name === undefined ? [] : [name];
}

export function meaningOf({ kind = '', originalCode, state = '' }: DriverCause): Meaning | undefined {
  const number = Number(originalCode);
  if (worthRepeating.has(number)) {
    return 'repeat';
  }
  if (number >= firstOfDriver || farewells.has(number) || unavailable.has(number)) {
    return 'away';
  }
  // A number out of range, a text that no character set has: what no check before this has found.
  return state.startsWith('22') || number === 1366 || /^(ValueOutOfRange|LengthMismatch)$/.test(kind)
    ? 'unstorable'
    : undefined;
}
