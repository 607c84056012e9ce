import { DatabaseError } from 'pg';

import {
  type AppError,
  ConflictError,
  UnavailableError,
  ValidationError,
} from '../shared/errors.js';

/** By the name of a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = error instanceof DatabaseError ? error.constraint : undefined;
    const refusal = name === undefined ? undefined : refusals[name];
    throw refusal?.() ?? toError(error);
  };
}

/**
 * An error of the driver: what the server answered, or else UnavailableError, because whatever did
 * not come from the server means that the connection is gone or was never there.
 */
export function fromDriver(error: unknown): Error {
  return error instanceof DatabaseError && !hasCode(error, /^(08|57P)/)
    ? error
    : unavailable(error);
}

/** Serialization failure or deadlock: the same work may well succeed when it is done again. */
export function isWorthRepeating(error: unknown): boolean {
  return hasCode(error, /^40(001|P01)$/);
}

/** What the answer of a server means to the rest of the program; other errors stay what they are. */
export function toAppError(error: unknown): Error {
  if (isWorthRepeating(error)) {
    return new ConflictError('Others are changing the same things. Try again.');
  }
  // No connection, memory or disk left; a statement, lock or transaction that took too long.
  if (hasCode(error, /^(53|55P03|57014|25P03)/)) {
    return unavailable(error);
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  if (hasCode(error, /^22/)) {
    return new ValidationError([], 'A value cannot be stored.');
  }
  return toError(error);
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError(undefined, undefined, { cause });
}

function hasCode(error: unknown, code: RegExp): boolean {
  return error instanceof DatabaseError && error.code !== undefined && code.test(error.code);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The driver failed.', { cause: thrown });
}
