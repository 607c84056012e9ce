<#include "../conditions.ftl">
import type { Operators } from '~filters';
import type { Scalar } from '~sql';
import type { Values } from '~sql-statements';

<@matching/>
<#if search>
/** Whether a text is part of one of the columns, whatever its case. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `${column} ILIKE ${values.add(pattern)}`).join(' OR ')})`;
}

</#if>
<#if operators?seq_contains("IN")>
function oneOf(column: string, list: Scalar[], values: Values): string {
  // Only with a single value can an index yield the rows in the order that the list asks for.
  const [only, ...others] = list;
  return only !== undefined && others.length === 0
    ? `${column} = ${values.add(only)}`
    : `${column} = ANY(${values.add(list)})`;
}
</#if>
