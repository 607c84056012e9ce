import type { Scalar } from '~sql';
import type { Values } from '~sql-statements';
import { toDatetime } from '~wire-types';

/** Puts a value into a statement in the form in which columns of a kind are compared. */
export type Place = (value: Scalar, values: Values) => string;

export const plain: Place = (value, values) => values.add(value);
<#if places?seq_contains("instants")>

export const instants: Place = (value, values) => values.add(toDatetime(String(value)));
</#if>
<#if places?seq_contains("integers")>

/** A text beside a number would be compared as a float. */
export const integers: Place = (value, values) => `CAST(${values.add(value)} AS SIGNED)`;
</#if>
<#if places?seq_contains("decimals")>

/** A text beside a number would be compared as a float. */
export function decimals(precision: number, scale: number): Place {
  return (value, values) => `CAST(${values.add(value)} AS DECIMAL(${precision}, ${scale}))`;
}
</#if>
