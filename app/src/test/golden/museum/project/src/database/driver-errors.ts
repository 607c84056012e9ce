import { DatabaseError } from 'pg';

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** The name of the constraint that was broken. */
export function constraintOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.constraint : undefined;
}

/** Whatever did not come from the server means that it is gone or was never there. */
export function meaningOf(error: unknown): Meaning | undefined {
  if (!(error instanceof DatabaseError)) {
    return 'away';
  }
  const { code = '' } = error;
  // Serialization failure or deadlock.
  if (/^40(001|P01)$/.test(code)) {
    return 'repeat';
  }
  // Closed or shut down, no connection, memory or disk left; a statement, lock or transaction that took too long.
  if (/^(08|57P|53|55P03|57014|25P03)/.test(code)) {
    return 'away';
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  return code.startsWith('22') ? 'unstorable' : undefined;
}
