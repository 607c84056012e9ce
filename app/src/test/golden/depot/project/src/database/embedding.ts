// Rows inside of other rows travel as JSON. What its numbers and texts mean is said where a row
// becomes an object, as for any other row.

/** A row as a JSON object. `columns` gives each property its SQL. */
export function jsonObject(columns: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(columns).map(([key, sql]) => `'${key}', ${sql}`);
  return `json_object(${pairs.join(', ')})`;
}

/** A row, or null. `from` may name the columns of the query around it. */
export function embedOne(object: string, from: string): string {
  return `(SELECT ${object} ${from})`;
}

/**
 * Rows as a JSON array, in the order of `key`. MySQL's own aggregate keeps no order, and neither
 * database takes a limit inside of a subquery that names the columns of the query around it, so
 * that the last row is looked up instead.
 */
export function embedMany(object: string, from: string, key: string, most: number): string {
  const last = `(SELECT ${key} ${from} ORDER BY ${key} LIMIT 1 OFFSET ${most - 1})`;
  const rows = `group_concat(${object} ORDER BY ${key} SEPARATOR ',')`;
  return `(SELECT concat('[', coalesce(${rows}, ''), ']') ${from} AND ${key} <= coalesce(${last}, ${key}))`;
}

/** Reads an embedded row; undefined where none was asked for. */
export function one<Model>(
  json: string | undefined,
  toModel: (row: never) => Model,
): Model | undefined;
export function one<Model>(
  json: string | null | undefined,
  toModel: (row: never) => Model,
): Model | null | undefined;
export function one<Model>(
  json: string | null | undefined,
  toModel: (row: never) => Model,
): Model | null | undefined {
  return typeof json === 'string' ? toModel(JSON.parse(json) as never) : json;
}

/** Reads embedded rows; undefined where none were asked for. */
export function many<Model>(
  json: string | undefined,
  toModel: (row: never) => Model,
): Model[] | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as never[]).map(toModel);
}
