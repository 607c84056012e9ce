import knex, { type Knex } from 'knex';
import type { JsonValue } from '~json';
import { toDatetime } from '~wire-types';
import { toSortable, toUnits } from '~stored-decimals';

<#if uses?seq_contains("whenSet")>
/** Converts what is there; null and undefined stay what they are. */
export function whenSet<From extends string | number, To>(
  value: From | null | undefined,
  convert: (value: From) => To,
): To | null | undefined {
  return value === null || value === undefined ? value : convert(value);
}

</#if>
<#if uses?seq_contains("toJson")>
/** The text to store, of JSON and of lists. JSON's null is stored as no value at all. */
export function toJson(value: unknown): string | null | undefined {
  return value === null ? null : JSON.stringify(value);
}

</#if>
<#if uses?seq_contains("fromJson")>
export function fromJson(text: string | null): JsonValue {
  return text === null ? null : (JSON.parse(text) as JsonValue);
}
</#if>
<#if uses?seq_contains("units")>

/** For values that columns of this scale are compared with. */
export function units(scale: number): (value: string | number | boolean) => string {
  return (value) => toUnits(String(value), scale);
}
</#if>
<#if uses?seq_contains("sortable")>

/** For values that columns of this precision and scale are compared with. */
export function sortable(precision: number, scale: number): (value: string | number | boolean) => string {
  return (value) => toSortable(String(value), precision, scale);
}
</#if>
<#if uses?seq_contains("decimals")>

// Puts parts of statements together and connects to nothing.
const parts = knex({ client: 'mysql2' });

/** For values that columns of this precision and scale are compared with: texts would be compared as floats. */
export function decimals(precision: number, scale: number): (value: string | number | boolean) => Knex.Raw {
  return (value) => parts.raw(`CAST(? AS DECIMAL(${precision}, ${scale}))`, [value]);
}
</#if>
<#if uses?seq_contains("instants")>

/** For values that columns of instants are compared with. */
export function instants(value: string | number | boolean): string {
  return toDatetime(String(value));
}
</#if>
