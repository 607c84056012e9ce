import Database from 'better-sqlite3';
import knex from 'knex';

/**
 * `… UNIQUE constraint failed: books.author_id, books.title` names columns, CHECK the constraint.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function constraintOf(error) {
  if (!(error instanceof Database.SqliteError)) {
    return undefined;
  }
  const [, kind, name] = /(\w+(?: KEY)?) constraint failed(?:: (.*))?$/.exec(error.message) ?? [];
  return name ?? kind;
}

/** @param {unknown} error */
export function meaningOf(error) {
  if (error instanceof knex.KnexTimeoutError) {
    return 'away';
  }
  // The file is locked for too long, cannot be opened or written, or its disk is full.
  return error instanceof Database.SqliteError &&
    /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/.test(error.code)
    ? 'away'
    : undefined;
}
