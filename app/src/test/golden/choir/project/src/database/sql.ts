import type { PoolState } from './database.js';

export type Scalar = string | number | boolean;

/** What can be handed over for a place in a statement. */
export type SqlValue = Scalar | null | readonly Scalar[];

export interface Statement<Row extends object> {
  /** Under its name a connection parses and plans the text once. Without one it does so each time. */
  readonly name: string | undefined;
  readonly text: string;
  /** Never set: it carries the type of the rows. */
  readonly row?: Row;
}

export interface Reads {
  /** For statements that change nothing: they share connections and are repeated when one is lost. */
  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]>;
}

export interface Sql extends Reads {
  /** Answers with the rows of RETURNING. */
  write<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]>;

  /**
   * Does the work in a transaction, or in the one that is under way. The work is done again from the
   * start when the database asks for that, to end a deadlock say.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** The database as the process holds it. */
export interface Connection extends Sql {
  state(): PoolState;

  /** Waits for what is under way. */
  close(): Promise<void>;
}
