import { DatabaseError } from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, TypeORMError } from 'typeorm';

import {
  type AppError,
  ConflictError,
  UnavailableError,
  ValidationError,
} from '../shared/errors.js';

/** By the name of a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** The same work may well succeed when it is done again. */
export class RepeatableError extends ConflictError {
  constructor() {
    super('Others are changing the same things. Try again.');
  }
}

/** The answer to a query. What goes wrong is an error of the program's own, unless a constraint was broken. */
export async function ask<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw fromTypeOrm(error);
  }
}

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = answerIn(error)?.constraint;
    throw (name === undefined ? undefined : refusals[name]?.()) ?? error;
  };
}

/** What an error of a query means to the rest of the program; broken constraints stay what they are. */
export function fromTypeOrm(error: unknown): unknown {
  if (error instanceof QueryFailedError) {
    return fromServer(error);
  }
  // Of the rest, whatever is no mistake of ours means that the server is gone or was never there. A transaction
  // finds that out by its query runner being taken away.
  return error instanceof TypeORMError && !(error instanceof QueryRunnerAlreadyReleasedError)
    ? error
    : new UnavailableError(undefined, undefined, { cause: error });
}

function fromServer(error: Error): Error {
  const code = answerIn(error)?.code;
  // The connection broke, or the server is closed, shut down, out of connections, memory or disk, or a statement, lock
  // or transaction took too long.
  if (code === undefined || /^(08|57P|53|55P03|57014|25P03)/.test(code)) {
    return new UnavailableError(undefined, undefined, { cause: error });
  }
  // Serialization failure or deadlock.
  if (/^40(001|P01)$/.test(code)) {
    return new RepeatableError();
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  return code.startsWith('22') ? new ValidationError([], 'A value cannot be stored.') : error;
}

/** What the server answered; undefined where it did not. */
function answerIn(error: unknown): DatabaseError | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  return cause instanceof DatabaseError ? cause : undefined;
}
