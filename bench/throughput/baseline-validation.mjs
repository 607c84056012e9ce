import { randomUUID } from 'node:crypto';

import { unprocessable } from './baseline-refusals.mjs';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const money = (value) => typeof value === 'string' && /^(?:0|[1-9]\d{0,7})(?:\.\d{1,2})?$/.test(value);
const bigint = (value) =>
  typeof value === 'string' && /^(?:0|-?[1-9]\d{0,18})$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
const whole = (min, max) => (value) => Number.isInteger(value) && value >= min && value <= max;
// Characters of the database are code points; only a text that is longer in UTF-16 units has to be counted.
const text = (max) => (value) =>
  typeof value === 'string' && !value.includes('\0') && (value.length <= max || [...value].length <= max);
const orNull = (rule) => (value) => value === null || rule(value);

/** In the order of the parameters of the statement; what has no default is required. */
const rules = {
  title: { holds: text(200) },
  isbn: { holds: (value) => typeof value === 'string' && /^[0-9]{13}$/.test(value) },
  price: { holds: money },
  cost: { holds: orNull(money), default: null },
  pages: { holds: orNull(whole(1, 20_000)), default: null },
  stock: { holds: whole(0, 2_147_483_647), default: 0 },
  weight: { holds: orNull((value) => typeof value === 'number' && value >= 0), default: null },
  catalogNumber: { holds: orNull(bigint), default: null },
  publishedOn: { holds: orNull(isDate), default: null },
  languages: {
    holds: (value) => Array.isArray(value) && value.length <= 10 && value.every(text(2)),
    default: ['en'],
  },
  details: { holds: (value) => value !== undefined, default: {} },
  cover: { holds: orNull(isUrl), default: null },
  blurb: { holds: orNull(text(4000)), default: null },
  authorId: { holds: (value) => typeof value === 'string' && uuid.test(value) },
  publisherId: { holds: orNull(bigint), default: null },
  categoryId: { holds: orNull((value) => typeof value === 'string' && uuid.test(value)), default: null },
};

const names = Object.keys(rules);

/** The parameters of the statement that inserts the book, or a refusal at the first thing that is not right. */
export function bookToInsert(body, callerId) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw unprocessable('');
  }
  for (const name in body) {
    if (!Object.hasOwn(rules, name)) {
      throw unprocessable(`/${name}`);
    }
  }
  const values = [newId()];
  for (const name of names) {
    const rule = rules[name];
    const value = body[name] === undefined ? rule.default : body[name];
    if (value === undefined || !rule.holds(value)) {
      throw unprocessable(`/${name}`);
    }
    values.push(name === 'details' && value !== null ? JSON.stringify(value) : value);
  }
  values.push(callerId);
  return values;
}

/** A UUID of version 7, so that new rows come last in the index: the time, then chance. */
function newId() {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

function isDate(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) {
    return false;
  }
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isUrl(value) {
  return text(2048)(value) && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
