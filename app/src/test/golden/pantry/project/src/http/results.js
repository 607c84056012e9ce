import { versionTag } from './etag.js';

export function listed(page) {
  return { status: 200, headers: {}, value: page };
}

/** The version stands for the whole row: parts of it, or more than it, have no tag of their own. */
export function found(row, { fields, include = [] }) {
  const whole = fields === undefined && include.length === 0;
  return { status: 200, headers: whole ? tagOf(row) : {}, value: row };
}

/** @param {string} list path of the list that the row is now part of */
export function created(list, row) {
  const location = `${list}/${encodeURIComponent(row.id)}`;
  return { status: 201, headers: { location, ...tagOf(row) }, value: row };
}

export function changed(row) {
  return { status: 200, headers: tagOf(row), value: row };
}

/** @param {unknown} value */
export function ok(value, status = 200) {
  return { status, headers: {}, value };
}

function tagOf({ version }) {
  return version === undefined ? {} : { etag: versionTag(version) };
}
