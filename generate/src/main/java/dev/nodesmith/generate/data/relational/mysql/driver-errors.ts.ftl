<#include "error-numbers.ftl">
/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** What a server says of a statement; MySQL and MariaDB have the same numbers, but for a few. */
interface ServerError extends Error {
  readonly errno: number;
  readonly sqlState: string;
}

<@numbers/>

<#if constraints>
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

</#if>
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
