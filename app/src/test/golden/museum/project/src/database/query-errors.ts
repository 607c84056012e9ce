import { type AppError, UnavailableError, ValidationError } from '../shared/errors.js';
import { constraintOf, meaningOf } from './driver-errors.js';
import { RepeatableError } from './repeating.js';

/** By what the driver calls a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = constraintOf(error);
    throw (name === undefined ? undefined : refusals[name]?.()) ?? error;
  };
}

/** What an error of a query means to the rest of the program; broken constraints stay what they are. */
export function fromDriver(error: unknown): unknown {
  switch (meaningOf(error)) {
    case 'repeat':
      return new RepeatableError();
    case 'away':
      return new UnavailableError(undefined, undefined, { cause: error });
    case 'unstorable':
      return new ValidationError([], 'A value cannot be stored.');
    case undefined:
      return error;
  }
}
