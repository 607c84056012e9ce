// Rows inside of other rows travel as JSON, in which only text keeps every value exactly as it is.

/** A row as a JSON object, or null. `from` may name the columns of the query around it. */
export function embedOne(columns: string, from: string): string {
  return `(SELECT row_to_json(one) FROM (SELECT ${columns} ${from}) one)`;
}

/** Rows as a JSON array. */
export function embedMany(columns: string, from: string): string {
  return `(SELECT coalesce(json_agg(many), '[]') FROM (SELECT ${columns} ${from}) many)`;
}
