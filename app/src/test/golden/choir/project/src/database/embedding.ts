// Rows inside of other rows travel as JSON. What its numbers and texts mean is said where a row
// becomes an object, as for any other row.

// A function takes 127 arguments at most: two for each value, and the object that it adds to.
const mostValues = 60;

/** A row as a JSON object. `columns` gives each property its SQL. */
export function jsonObject(columns: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(columns);
  let object = `json_object(${pairs
    .slice(0, mostValues)
    .map(([key, sql]) => `'${key}', ${sql}`)
    .join(', ')})`;
  for (let i = mostValues; i < pairs.length; i += mostValues) {
    const more = pairs.slice(i, i + mostValues).map(([key, sql]) => `'$.${key}', ${sql}`);
    object = `json_insert(${object}, ${more.join(', ')})`;
  }
  return object;
}

/** A row, or null. `from` may name the columns of the query around it. */
export function embedOne(object: string, from: string): string {
  return `(SELECT ${object} ${from})`;
}

/** Rows as a JSON array. */
export function embedMany(object: string, from: string): string {
  return `(SELECT json_group_array(json(item)) FROM (SELECT ${object} AS item ${from}))`;
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
