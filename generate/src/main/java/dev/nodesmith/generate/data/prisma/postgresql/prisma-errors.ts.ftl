import { type AppError, ConflictError, UnavailableError, ValidationError } from '~errors';
import { Prisma } from '~prisma';

/** By the name of a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** The same work may well succeed when it is done again. */
export class RepeatableError extends ConflictError {
  constructor() {
    super('Others are changing the same things. Try again.');
  }
}

/** What Prisma knows of an error of the driver. */
interface DriverCause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
}

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = constraintOf(error, refusals);
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
 * An error of the client: what the server answered, or else UnavailableError, because whatever did not
 * come from the server means that the connection is gone or was never there.
 */
export function fromClient(error: unknown): unknown {
  return isKnown(error) || error instanceof Prisma.PrismaClientValidationError
    ? toAppError(error)
    : unavailable(error);
}

/** What the answer of a server means to the rest of the program; other errors stay what they are. */
export function toAppError(error: unknown): unknown {
  if (!isKnown(error)) {
    return error;
  }
  const state = causeOf(error)?.originalCode ?? '';
  // Serialization failure or deadlock.
  if (error.code === 'P2034' || /^40(001|P01)$/.test(state)) {
    return new RepeatableError();
  }
  // Not reached, closed, no connection or transaction in time; no memory or disk left, a statement, lock
  // or transaction that took too long.
  if (
    /^P(1001|1002|1008|1017|2024|2028|2037)$/.test(error.code) ||
    /^(08|57P|53|55P03|57014|25P03)/.test(state)
  ) {
    return unavailable(error);
  }
  // A NUL character in a text, a number out of range: what no check before this has found.
  if (state.startsWith('22')) {
    return new ValidationError([], 'A value cannot be stored.');
  }
  return error;
}

function constraintOf(error: unknown, refusals: Refusals): string | undefined {
  const cause = isKnown(error) ? causeOf(error) : undefined;
  // Of a check the name is in the message only, in whatever language the server speaks.
  return (
    cause?.constraint?.index ??
    cause?.originalMessage?.match(/\w+/g)?.find((word) => Object.hasOwn(refusals, word))
  );
}

function causeOf(error: Prisma.PrismaClientKnownRequestError): DriverCause | undefined {
  const failure = error.meta?.driverAdapterError;
  return failure instanceof Error ? (failure.cause as DriverCause | undefined) : undefined;
}

function isKnown(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError;
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError(undefined, undefined, { cause });
}
