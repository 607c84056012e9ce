<#include "../conditions.ftl">
import type { Operators } from '~filters';
import { plain, type Place } from '~sql-comparisons';
import type { Scalar } from '~sql';
import type { Values } from '~sql-statements';

<#if places?has_content>
<@matching compared="place(value, values)" listed="oneOf(column, filter.in.map((value) => place(value, values)))" parameter="place: Place = plain"/>
<#else>
<@matching listed="oneOf(column, filter.in.map((value) => values.add(value)))"/>
</#if>
<#if search>
/** Whether a text is part of one of the columns, whatever its case. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `lower(${column}) LIKE lower(${values.add(pattern)})`).join(' OR ')})`;
}

</#if>
<#if operators?seq_contains("IN")>
function oneOf(column: string, places: readonly string[]): string {
  return places.length === 0 ? 'false' : `${column} IN (${places.join(', ')})`;
}
</#if>
