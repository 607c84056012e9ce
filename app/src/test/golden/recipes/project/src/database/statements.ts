import type { SqlValue, Statement } from './sql.js';

/** Collects values while the text that they belong to is put together. */
export class Values {
  readonly all: SqlValue[] = [];

  /** The place of the value in the text. */
  add(value: SqlValue): string {
    return `$${this.all.push(value)}`;
  }
}

// Each name is a plan in the memory of every connection, so there is an end to them.
const mostNames = 500;

const names = new Map<string, string>();

/** A statement that was put together at run time; the same text always has the same name. */
export function dynamic(text: string): Statement<never> {
  let name = names.get(text);
  if (name === undefined && names.size < mostNames) {
    name = `dynamic_${names.size + 1}`;
    names.set(text, name);
  }
  return { name, text };
}

/** The row of a statement that always gives one. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}
