import { ValidationError } from './errors.js';

// Cursors come back from clients: what is in them is checked before it goes into a query.
const forms = {
  bigint: (value) =>
    matches(value, /^-?\d{1,19}$/) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => matches(value, /^\d{4}-\d\d-\d\d$/) && isInstant(`${value}T00:00:00.000Z`),
  decimal: (value) => matches(value, /^-?\d{1,40}(\.\d{1,40})?$/),
  float: (value) => typeof value === 'number',
  instant: isInstant,
  integer: (value) => typeof value === 'number' && (value | 0) === value,
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  time: (value) => matches(value, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  uuid: (value) => matches(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
};

/**
 * An opaque text, bound to the sort that it was made for.
 *
 * @param {string} sort
 * @param {string} id
 * @returns {string}
 */
export function encodeCursor(sort, value, id) {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/**
 * Throws ValidationError on a text that was not made for this sort.
 *
 * @param {string} sort
 * @param {string} text
 */
export function decodeCursor(sort, text, sorts) {
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
 * @param {number} limit
 * @param cursorOf makes the cursor that follows a row
 */
export function toPage(rows, limit, cursorOf) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

function parse(text) {
  try {
    const parts = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function hasForm(value, form) {
  return forms[form](value);
}

function matches(value, pattern) {
  return typeof value === 'string' && pattern.test(value);
}

/** One that the calendar has: the parser would take the 30th of February for the 2nd of March. */
function isInstant(value) {
  if (!matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)) {
    return false;
  }
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
