import type { Operators } from '~filters';
import type { Scalar } from '~sql';
import type { Values } from '~sql-statements';

<#if operators?has_content>
/** What a filter asks of a column. */
export function matching(
  column: string,
  filter: Operators<Scalar> | undefined,
  values: Values,
<#if decimals>
  toStored: (value: Scalar) => Scalar = (value) => value,
</#if>
): string[] {
  if (filter === undefined) {
    return [];
  }
<#if compares>
  const compare = (operator: string, value: Scalar | undefined) =>
    value === undefined ? [] : [`${column} ${operator} ${values.add(<#if decimals>toStored(value)<#else>value</#if>)}`];
</#if>
  return [
<#if operators?seq_contains("EQ")>
    ...compare('=', filter.eq),
</#if>
<#if operators?seq_contains("IN")>
    ...(filter.in === undefined ? [] : [oneOf(column, filter.in<#if decimals>.map(toStored)</#if>, values)]),
</#if>
<#if operators?seq_contains("GT")>
    ...compare('>', filter.gt),
</#if>
<#if operators?seq_contains("GTE")>
    ...compare('>=', filter.gte),
</#if>
<#if operators?seq_contains("LT")>
    ...compare('<', filter.lt),
</#if>
<#if operators?seq_contains("LTE")>
    ...compare('<=', filter.lte),
</#if>
<#if operators?seq_contains("CONTAINS")>
    ...(filter.contains === undefined ? [] : [containing([column], filter.contains, values)]),
</#if>
<#if operators?seq_contains("IS_NULL")>
    ...(filter.null === undefined ? [] : [`${column} IS ${filter.null ? '' : 'NOT '}NULL`]),
</#if>
  ];
}

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
