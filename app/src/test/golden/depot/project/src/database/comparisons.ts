import { toDatetime } from './datetimes.js';
import type { Scalar } from './sql.js';
import type { Values } from './statements.js';

/** Puts a value into a statement in the form in which columns of a kind are compared. */
export type Place = (value: Scalar, values: Values) => string;

export const plain: Place = (value, values) => values.add(value);

export const instants: Place = (value, values) => values.add(toDatetime(String(value)));

/** A text beside a number would be compared as a float. */
export const integers: Place = (value, values) => `CAST(${values.add(value)} AS SIGNED)`;

/** A text beside a number would be compared as a float. */
export function decimals(precision: number, scale: number): Place {
  return (value, values) => `CAST(${values.add(value)} AS DECIMAL(${precision}, ${scale}))`;
}
