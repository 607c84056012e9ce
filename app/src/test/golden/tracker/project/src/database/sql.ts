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
