import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

import type { SqlValue, Statement } from './sql.js';
import { sqliteFile } from './sqlite-file.js';

// A prepared statement takes memory, and those that lists are made of can become many.
const mostStatements = 500;

/** The file, opened, with its prepared statements. */
export class SqliteHandle {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** @param lockTimeout milliseconds to wait for another process that writes */
  constructor(url: string, lockTimeout: number) {
    const file = sqliteFile(url);
    mkdirSync(dirname(file), { recursive: true });
    this.#database = new Database(file, { timeout: lockTimeout });
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = NORMAL');
    this.#database.pragma('foreign_keys = ON');
  }

  run<Row extends object>({ text }: Statement<Row>, values: readonly SqlValue[]): Row[] {
    const statement = this.#prepare(text);
    const stored = values.map(toStored);
    if (!statement.reader) {
      statement.run(stored);
      return [];
    }
    return statement.all(stored) as Row[];
  }

  exec(text: string): void {
    this.#database.exec(text);
  }

  close(): void {
    this.#database.close();
  }

  #prepare(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known !== undefined) {
      return known;
    }
    const statement = this.#database.prepare(text);
    if (this.#statements.size < mostStatements) {
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

/** SQLite has numbers and texts: truth is 1 or 0, and a list is JSON. */
function toStored(value: SqlValue): string | number | null {
  if (typeof value === 'boolean') {
    return value ? 1 : 0;
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
