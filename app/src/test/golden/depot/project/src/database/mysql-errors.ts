/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** What a server says of a statement; MySQL and MariaDB have the same numbers, but for a few. */
interface ServerError extends Error {
  readonly errno: number;
  readonly sqlState: string;
}

// ER_LOCK_DEADLOCK, and what MariaDB has for a row that changed under a transaction.
const worthRepeating = new Set([1213, 1020]);

const farewells = new Set([
  1053, // the server shuts down
  1077, // it has shut down
  1079, // and so did its threads
  1927, // the connection was ended
  4031, // one that did nothing for too long, in MySQL
]);

const unavailable = new Set([
  1021, // no disk left
  1037, // no memory left
  1038, // none left to sort
  1041, // none left on the machine
  1040, // too many connections
  1203, // too many of one user
  1226, // too much by one user
  1114, // no room in a table
  1205, // a lock that took too long
  1290, // the server only reads for now
  1836, // so it does, in MySQL
  1317, // the statement was ended
  1969, // a statement that took too long, in MariaDB
  3024, // the same in MySQL
]);

/** The name of the constraint that was broken. */
export function constraintOf(error: unknown): string | undefined {
  if (!isFromServer(error)) {
    return undefined;
  }
  switch (error.errno) {
    case 1062: // for key 'books_isbn_key', in MySQL 'books.books_isbn_key'
      return /for key '(?:[^']*\.)?([^'.]+)'$/.exec(error.message)?.[1];
    case 1451: // a row that others point at
    case 1452: // a row that points at nothing
      return /CONSTRAINT [`"](.+?)[`"]/.exec(error.message)?.[1];
    case 3819: // Check constraint 'books_price_min' is violated
    case 4025: // CONSTRAINT `books_price_min` failed, in MariaDB
      return /CONSTRAINT [`"'](.+?)[`"']/i.exec(error.message)?.[1];
    default:
      return undefined;
  }
}

/** Whether the connection is gone, or was never there: whatever did not come from the server means that. */
export function isLost(error: unknown): boolean {
  return !isFromServer(error) || farewells.has(error.errno);
}

export function meaningOf(error: unknown): Meaning | undefined {
  if (!isFromServer(error) || isLost(error) || unavailable.has(error.errno)) {
    return 'away';
  }
  if (worthRepeating.has(error.errno)) {
    return 'repeat';
  }
  // A number out of range, a text that no character set has: what no check before this has found.
  return error.sqlState.startsWith('22') || error.errno === 1366 ? 'unstorable' : undefined;
}

export function isFromServer(error: unknown): error is ServerError {
  return error instanceof Error && 'sqlState' in error && 'errno' in error;
}
