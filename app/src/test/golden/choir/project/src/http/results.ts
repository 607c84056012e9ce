import type { Page } from '../shared/pagination.js';
import { versionTag } from './etag.js';

/** What a route has to say, before it is written as JSON. */
export interface Result {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
}

interface Row {
  readonly id: string | number;
  readonly version?: number;
}

interface View {
  readonly fields?: readonly string[];
  readonly include?: readonly string[];
}

export function listed(page: Page<unknown>): Result {
  return { status: 200, headers: {}, value: page };
}

/** The version stands for the whole row: parts of it, or more than it, have no tag of their own. */
export function found(row: Row, { fields, include = [] }: View): Result {
  const whole = fields === undefined && include.length === 0;
  return { status: 200, headers: whole ? tagOf(row) : {}, value: row };
}

/** @param list path of the list that the row is now part of */
export function created(list: string, row: Row): Result {
  const location = `${list}/${encodeURIComponent(row.id)}`;
  return { status: 201, headers: { location, ...tagOf(row) }, value: row };
}

export function changed(row: Row): Result {
  return { status: 200, headers: tagOf(row), value: row };
}

function tagOf({ version }: Row): Record<string, string> {
  return version === undefined ? {} : { etag: versionTag(version) };
}
