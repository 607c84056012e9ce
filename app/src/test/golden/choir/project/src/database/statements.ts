import type { SqlValue, Statement } from './sql.js';

/** Collects values while the text that they belong to is put together, in the order of the text. */
export class Values {
  readonly all: SqlValue[] = [];

  /** The place of the value in the text. */
  add(value: SqlValue): string {
    this.all.push(value);
    return '?';
  }
}

/** A statement that was put together at run time. */
export function dynamic(text: string): Statement<never> {
  return { name: undefined, text };
}

/** The row of a statement that always gives one. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}
