import Database from 'better-sqlite3';
import knex from 'knex';

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** `… UNIQUE constraint failed: books.author_id, books.title` names columns, CHECK the constraint. */
export function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof Database.SqliteError)) {
    return undefined;
  }
  const [, kind, name] = /(\w+(?: KEY)?) constraint failed(?:: (.*))?$/.exec(error.message) ?? [];
  return name ?? kind;
}

export function meaningOf(error: unknown): Meaning | undefined {
  if (error instanceof knex.KnexTimeoutError) {
    return 'away';
  }
  // The file is locked for too long, cannot be opened or written, or its disk is full.
  return error instanceof Database.SqliteError &&
    /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY)/.test(error.code)
    ? 'away'
    : undefined;
}
