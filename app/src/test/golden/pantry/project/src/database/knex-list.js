import { ask } from './knex-errors.js';

const plain = { nullable: false };

/** @param {string} column */
export function ascending(property, column, options = {}) {
  return { ...plain, ...options, property, column, direction: 'asc' };
}

/** @param {string} column */
export function descending(property, column, options = {}) {
  return { ...plain, ...options, property, column, direction: 'desc' };
}

/**
 * One page of the rows and, where there is one, the row after it.
 *
 * @param {string[]} columns
 */
export function pageOf(rows, columns, order, { limit, page = 1, cursor }) {
  return ask(
    rows
      .clone()
      .select(columns)
      .modify(after, order, cursor)
      .modify(inOrder, order)
      .limit(limit + 1)
      .offset((page - 1) * limit),
  );
}

export async function countOf(rows) {
  return Number(only(await ask(rows.clone().count({ total: '*' }))).total);
}

/** The row of a statement that always gives one. */
export function only([row]) {
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}

function inOrder(rows, { column, direction, nullable }) {
  if (nullable) {
    // What the builder makes of `nulls` for SQLite leaves the column itself out.
    rows.orderByRaw(`?? ${direction} nulls last`, [column]);
  } else if (column !== 'id') {
    rows.orderBy(column, direction);
  }
  rows.orderBy('id', direction);
}

/** The rows that come after the one that the cursor stands for. */
function after(rows, order, cursor) {
  if (cursor === undefined) {
    return;
  }
  const { column, direction, nullable } = order;
  const beyond = direction === 'asc' ? '>' : '<';
  if (column === 'id') {
    rows.where(column, beyond, cursor.id);
  } else if (cursor.value === null) {
    rows.whereNull(column).where('id', beyond, cursor.id);
  } else {
    // The builder has no word for a comparison of several columns at once, which an index can follow.
    const later = [column, 'id', cursor.value, cursor.id];
    rows.where((either) => {
      either.whereRaw(`(??, ??) ${beyond} (?, ?)`, later);
      if (nullable) {
        either.orWhereNull(column);
      }
    });
  }
}
