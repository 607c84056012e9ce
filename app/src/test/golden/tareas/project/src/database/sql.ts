import type { PoolState } from './database.js';

export type Scalar = string | number | boolean;

/** Lo que se puede entregar para un lugar de una sentencia. */
export type SqlValue = Scalar | null | readonly Scalar[];

export interface Statement<Row extends object> {
  /**
   * Con su nombre, una conexión analiza y planifica el texto una sola vez. Sin uno lo hace cada
   * vez.
   */
  readonly name: string | undefined;
  readonly text: string;
  /** Nunca se asigna: lleva el tipo de las filas. */
  readonly row?: Row;
}

export interface Reads {
  /**
   * Para sentencias que no cambian nada: comparten conexiones y se repiten cuando se pierde una.
   */
  read<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]>;
}

export interface Sql extends Reads {
  /** Responde con las filas de RETURNING. */
  write<Row extends object>(statement: Statement<Row>, values: SqlValue[]): Promise<Row[]>;

  /**
   * Hace el trabajo en una transacción, o en la que ya está en curso. El trabajo se hace de nuevo
   * desde el principio cuando la base de datos lo pide, por ejemplo para acabar con un
   * interbloqueo.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** La base de datos tal como la tiene el proceso. */
export interface Connection extends Sql {
  state(): PoolState;

  /** Espera a lo que está en curso. */
  close(): Promise<void>;
}
