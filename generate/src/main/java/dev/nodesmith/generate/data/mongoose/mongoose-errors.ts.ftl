import { Error as MongooseError, mongo } from 'mongoose';
import { type AppError, ConflictError, UnavailableError, ValidationError } from '~errors';

<#if explains>
/** By the paths of a unique index: what a second document with the same values means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers what breaks one of these indexes, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const paths = duplicateOf(error);
    throw (paths === undefined ? undefined : refusals[paths]?.()) ?? error;
  };
}

</#if>
/** The paths of the unique index that was broken, separated by commas. */
export function duplicateOf(error: unknown): string | undefined {
  if (error instanceof mongo.MongoServerError && error.code === 11_000) {
    const { keyPattern } = error as { readonly keyPattern?: object };
    return Object.keys(keyPattern ?? {}).join(',');
  }
  return undefined;
}

/** Whether a transaction met another one and may well succeed when it is done again. */
export function isRepeatable(error: unknown): boolean {
  return (
    error instanceof mongo.MongoServerError &&
    error.hasErrorLabel(mongo.MongoErrorLabel.TransientTransactionError)
  );
}

// Servers that stop, start or hand over to another one, and queries that took too long.
const away = new Set([6, 7, 50, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436]);
const writeConflict = 112;
const documentNotValid = 121;
const tooLarge = [10_334, 17_419, 17_420];

/** What an error of a query means to the rest of the program; duplicate keys stay what they are. */
export function fromDriver(error: unknown): unknown {
  if (error instanceof mongo.MongoServerError) {
    return fromServer(error);
  }
  if (
    error instanceof mongo.BSON.BSONError ||
    error instanceof MongooseError.CastError ||
    error instanceof MongooseError.ValidationError
  ) {
    return new ValidationError([], 'A value cannot be stored.');
  }
  // All that is left of the driver's errors is about connections.
  return error instanceof mongo.MongoError
    ? new UnavailableError(undefined, undefined, { cause: error })
    : error;
}

function fromServer(error: mongo.MongoServerError): unknown {
  const code = Number(error.code);
  if (away.has(code)) {
    return new UnavailableError(undefined, undefined, { cause: error });
  }
  if (code === writeConflict || isRepeatable(error)) {
    return new ConflictError('Others are changing the same things. Try again.');
  }
  if (code === documentNotValid || tooLarge.includes(code)) {
    return new ValidationError([], 'A value cannot be stored.');
  }
  return error;
}
