import { constraintsIn, type DriverCause, meaningOf } from '~driver-errors';
import { type AppError, UnavailableError, ValidationError } from '~errors';
import { Prisma } from '~prisma';
import { RepeatableError } from '~repeating';

/** By what the driver calls a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const cause = causeOf(error);
    const name =
      cause && constraintsIn(cause).find((candidate) => Object.hasOwn(refusals, candidate));
    throw (name === undefined ? undefined : refusals[name]?.()) ?? error;
  };
}

/** No row has this id and fulfils the other conditions. */
export function isMissing(error: unknown): boolean {
  return isKnown(error) && error.code === 'P2025';
}

/** There is a row with the same unique values. */
export function isTaken(error: unknown): boolean {
  return isKnown(error) && error.code === 'P2002';
}

/**
 * An error of the client: what the database answered, or else UnavailableError, because whatever did not
 * come from the database means that it is gone or was never there.
 */
export function fromClient(error: unknown): unknown {
  return isKnown(error) || error instanceof Prisma.PrismaClientValidationError
    ? toAppError(error)
    : unavailable(error);
}

/** What an answer of the database means to the rest of the program; other errors stay what they are. */
export function toAppError(error: unknown): unknown {
  if (!isKnown(error)) {
    return error;
  }
  const cause = causeOf(error);
  const meaning = cause && meaningOf(cause);
  if (meaning === 'repeat' || error.code === 'P2034') {
    return new RepeatableError();
  }
  // Not reached, closed, or no connection, lock or transaction in time.
  if (
    meaning === 'away' ||
    /^P(1001|1002|1008|1017|2024|2028|2037)$/.test(error.code) ||
    // All that raw queries say of it.
    /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout)$/.test(cause?.kind ?? '')
  ) {
    return unavailable(error);
  }
  if (meaning === 'unstorable') {
    return new ValidationError([], 'A value cannot be stored.');
  }
  return error;
}

function causeOf(error: unknown): DriverCause | undefined {
  const failure = isKnown(error) ? error.meta?.driverAdapterError : undefined;
  return failure instanceof Error ? (failure.cause as DriverCause | undefined) : undefined;
}

function isKnown(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError;
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError(undefined, undefined, { cause });
}
