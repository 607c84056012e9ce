/** What Prisma knows of an error of the driver. */
export interface DriverCause {
  readonly kind?: string;
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
}

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** What may be the name of the constraint that was broken. */
export function constraintsIn({ constraint, originalMessage = '' }: DriverCause): string[] {
  // Of a check the name is in the message only, in whatever language the server speaks.
  return constraint?.index === undefined
    ? (originalMessage.match(/\w+/g) ?? [])
    : [constraint.index];
}

export function meaningOf({ originalCode = '' }: DriverCause): Meaning | undefined {
  // Serialization failure or deadlock.
  if (/^40(001|P01)$/.test(originalCode)) {
    return 'repeat';
  }
  // Closed or shut down, no connection, memory or disk left; a statement, lock or transaction that took too long.
  if (/^(08|57P|53|55P03|57014|25P03)/.test(originalCode)) {
    return 'away';
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  return originalCode.startsWith('22') ? 'unstorable' : undefined;
}
