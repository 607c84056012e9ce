import { expect } from 'vitest';

import { type Client, cursorOf, itemsOf } from './client.js';

export interface Row {
  readonly id: unknown;
  readonly [property: string]: unknown;
}

/** All rows of a list, page by page. The path has a query already. */
export async function allRows(client: Client, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await client.get(cursor === '' ? path : `${path}&cursor=${cursor}`);
    expect(answer.status).toBe(200);
    rows.push(...itemsOf(answer));
    cursor = cursorOf(answer);
  }
  return rows;
}

/** Ids of all rows of a list. */
export async function allIds(client: Client, path: string): Promise<unknown[]> {
  return (await allRows(client, path)).map(({ id }) => id);
}

/** Ids of what is embedded in a row: one row, several or none. */
export function idsIn(embedded: unknown): unknown[] {
  const rows = (Array.isArray(embedded) ? embedded : [embedded]) as (Row | null)[];
  return rows.flatMap((row) => (row === null ? [] : [row.id]));
}

/**
 * Holds the pages of a list, in both directions, to an order: each row once, those without a value
 * last.
 *
 * @param form of the values; how texts are compared is the database's own business
 */
export async function expectSorted(
  client: Client,
  path: string,
  property: string,
  form: string,
): Promise<void> {
  const [up, down] = [
    await allRows(client, `${path}?limit=4&sort=${property}`),
    await allRows(client, `${path}?limit=4&sort=-${property}`),
  ];
  for (const rows of [up, down]) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const places = rows.map((row) => row[property] === null);
    expect(places).toEqual(places.toSorted());
  }
  const values = valuesOf(up, property);
  expect(valuesOf(down, property)).toEqual(values.toReversed());
  if (form !== 'text') {
    expect(values).toEqual(values.toSorted(numeric.has(form) ? byNumber : undefined));
  }
}

const numeric = new Set(['bigint', 'decimal', 'float', 'integer']);

function byNumber(one: unknown, other: unknown): number {
  return Number(one) - Number(other);
}

function valuesOf(rows: readonly Row[], property: string): unknown[] {
  return rows.map((row) => row[property]).filter((value) => value !== null);
}
