import {
  type AppError,
  ConflictError,
  UnavailableError,
  ValidationError,
} from '../shared/errors.js';
import { constraintOf, isFromServer, isLost, meaningOf } from './mysql-errors.js';

/** By the name of a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = constraintOf(error);
    const refusal = name === undefined ? undefined : refusals[name];
    throw refusal?.() ?? toError(error);
  };
}

/**
 * An error of the driver: what the server answered, or else UnavailableError, because whatever did
 * not come from the server means that the connection is gone or was never there.
 */
export function fromDriver(error: unknown): Error {
  return isLost(error) ? unavailable(error) : toError(error);
}

/** A deadlock: the same work may well succeed when it is done again. */
export function isWorthRepeating(error: unknown): boolean {
  return meaningOf(error) === 'repeat';
}

/** What the answer of a server means to the rest of the program; other errors stay what they are. */
export function toAppError(error: unknown): Error {
  switch (isFromServer(error) ? meaningOf(error) : undefined) {
    case 'repeat':
      return new ConflictError('Others are changing the same things. Try again.');
    case 'away':
      return unavailable(error);
    case 'unstorable':
      return new ValidationError([], 'A value cannot be stored.');
    case undefined:
      return toError(error);
  }
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError(undefined, undefined, { cause });
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The driver failed.', { cause: thrown });
}
