<#include "../conditions.ftl">
import type { Operators } from '~filters';
import type { Scalar } from '~sql';
import type { Values } from '~sql-statements';

<#if decimals>
<@matching compared="values.add(toStored(value))" listed="oneOf(column, filter.in.map(toStored), values)" parameter="toStored: (value: Scalar) => Scalar = (value) => value"/>
<#else>
<@matching/>
</#if>
<#if search>
/** Whether a text is part of one of the columns, whatever the case of the letters a to z. */
export function containing(columns: readonly string[], text: string, values: Values): string {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return `(${columns.map((column) => `${column} LIKE ${values.add(pattern)} ESCAPE '\\'`).join(' OR ')})`;
}

</#if>
<#if operators?seq_contains("IN")>
function oneOf(column: string, list: Scalar[], values: Values): string {
  // Only with a single value can an index yield the rows in the order that the list asks for.
  const [only, ...others] = list;
  return only !== undefined && others.length === 0
    ? `${column} = ${values.add(only)}`
    : `${column} IN (SELECT value FROM json_each(${values.add(list)}))`;
}
</#if>
