import Database from 'better-sqlite3';

import { type AppError, UnavailableError } from '../shared/errors.js';

/** By what SQLite says of a constraint: what a breach of it means to the client. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/** For `.catch()`: answers the breach of one of these constraints, lets all other errors pass. */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = constraintOf(error);
    const refusal = name === undefined ? undefined : refusals[name];
    throw refusal?.() ?? toError(error);
  };
}

/** What an error of the driver means to the rest of the program. */
export function toAppError(error: unknown): Error {
  // The file is locked for too long, cannot be opened or written, or its disk is full.
  return error instanceof Database.SqliteError &&
    /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/.test(error.code)
    ? new UnavailableError(undefined, undefined, { cause: error })
    : toError(error);
}

/** `UNIQUE constraint failed: books.author_id, books.title` names columns, CHECK the constraint. */
function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof Database.SqliteError)) {
    return undefined;
  }
  const [kind, name] = error.message.split(' constraint failed');
  return kind === 'FOREIGN KEY' ? kind : name?.replace(': ', '');
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The driver failed.', { cause: thrown });
}
