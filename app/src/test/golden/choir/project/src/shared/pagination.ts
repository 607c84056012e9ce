import { ValidationError } from './errors.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
  /** Number of rows on all pages, counted only when the client asks for it. */
  readonly total?: number;
}

/** What a list can be sorted by, and the form of each value. The id makes every order total. */
export type Sorts = Readonly<Record<string, Form>> & { readonly id: Form };

/** A key of the sorts; with a minus in front the largest values come first. */
export type Sort<S extends Sorts> = (keyof S & string) | `-${keyof S & string}`;

/** What a row is sorted by, in the form that it has in JSON. */
export type SortValue = string | number | boolean;

/** A place in a sorted list: sort value and id of the last row before it. */
export interface Cursor {
  readonly value: SortValue | null;
  readonly id: string;
}

// Cursors come back from clients: what is in them is checked before it goes into a query.
const forms = {
  bigint: (value: unknown) =>
    matches(value, /^-?\d{1,19}$/) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) =>
    matches(value, /^\d{4}-\d\d-\d\d$/) && isInstant(`${value}T00:00:00.000Z`),
  decimal: (value: unknown) => matches(value, /^-?\d{1,40}(\.\d{1,40})?$/),
  float: (value: unknown) => typeof value === 'number',
  instant: isInstant,
  integer: (value: unknown) => typeof value === 'number' && (value | 0) === value,
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
  time: (value: unknown) => matches(value, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  uuid: (value: unknown) => matches(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
};

type Form = keyof typeof forms;

/** An opaque text, bound to the sort that it was made for. */
export function encodeCursor(sort: string, value: SortValue | null, id: string): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Throws ValidationError on a text that was not made for this sort. */
export function decodeCursor(sort: string, text: string, sorts: Sorts): Cursor {
  const form = sorts[sort.replace(/^-/, '')];
  const parts = parse(text);
  if (form !== undefined && parts?.length === 3 && parts[0] === sort) {
    const [, value, id] = parts;
    if (
      (value === null || hasForm(value, form)) &&
      typeof id === 'string' &&
      hasForm(id, sorts.id)
    ) {
      return { value, id };
    }
  }
  throw new ValidationError([
    {
      in: 'query',
      pointer: '/cursor',
      code: 'invalid_cursor',
      message: 'Not a cursor of a list that is sorted like this one.',
    },
  ]);
}

/**
 * @param rows up to one row more than the limit, which tells whether there is a next page
 * @param cursorOf makes the cursor that follows a row
 */
export function toPage<T>(rows: T[], limit: number, cursorOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

function parse(text: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function hasForm(value: unknown, form: Form): value is SortValue {
  return forms[form](value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** One that the calendar has: the parser would take the 30th of February for the 2nd of March. */
function isInstant(value: unknown): value is string {
  if (!matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)) {
    return false;
  }
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
