import { DatabaseError } from 'pg';
import { AppError, ConflictError, UnavailableError, ValidationError } from '~errors';

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

/** Serialization failure or deadlock: the same work may well succeed when it is done again. */
export function isWorthRepeating(error: unknown): boolean {
  return hasCode(error, /^40(001|P01)$/);
}

/** Whether the connection is gone or was never there. Most errors that the server reports are neither. */
export function isConnectionLoss(error: unknown): boolean {
  return !(error instanceof DatabaseError) || hasCode(error, /^(08|57P)/);
}

/** What an error of the driver means to the rest of the program. */
export function toAppError(error: unknown): Error {
  if (error instanceof AppError) {
    return error;
  }
  if (isWorthRepeating(error)) {
    return new ConflictError('Others are changing the same things. Try again.');
  }
  if (isConnectionLoss(error) || isOverload(error)) {
    return new UnavailableError(undefined, undefined, { cause: error });
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  if (hasCode(error, /^22/)) {
    return new ValidationError([], 'A value cannot be stored.');
  }
  return toError(error);
}

/** No connection, memory or disk left; a statement, lock or transaction that took too long. */
function isOverload(error: unknown): boolean {
  return hasCode(error, /^(53|55P03|57014|25P03)/);
}

function hasCode(error: unknown, code: RegExp): boolean {
  return error instanceof DatabaseError && error.code !== undefined && code.test(error.code);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The driver failed.', { cause: thrown });
}
