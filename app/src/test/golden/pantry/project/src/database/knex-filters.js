/**
 * For `modify`: what a filter asks of a column.
 *
 * @param {string} column
 */
export function matching(rows, column, filter) {
  if (filter === undefined) {
    return;
  }
  if (filter.eq !== undefined) {
    rows.where(column, '=', filter.eq);
  }
  if (filter.in !== undefined) {
    rows.whereIn(column, filter.in);
  }
  if (filter.contains !== undefined) {
    rows.modify(containing, [column], filter.contains);
  }
}

/**
 * For `modify`: whether a text is part of one of the columns, whatever the case of the letters a to z.
 *
 * @param {string[]} columns
 * @param {string} text
 */
export function containing(rows, columns, text) {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  rows.where((either) => {
    for (const column of columns) {
      either.orWhereRaw(String.raw`?? like ? escape '\'`, [column, pattern]);
    }
  });
}
