import Database from 'better-sqlite3';

import { UnavailableError } from '../utils/errors.js';

/** What an error of the driver means to the rest of the program. */
export function toAppError(error: unknown): Error {
  // The file is locked for too long, cannot be opened or written, or its disk is full.
  return error instanceof Database.SqliteError &&
    /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/.test(error.code)
    ? new UnavailableError(undefined, undefined, { cause: error })
    : toError(error);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The driver failed.', { cause: thrown });
}
