<#-- parameter: what turns values into what columns of a kind are compared with; compared: the place of one value, listed: of several -->
<#macro matching compared="values.add(value)" listed="oneOf(column, filter.in, values)" parameter="">
<#if operators?has_content>
/** What a filter asks of a column. */
export function matching(
  column: string,
  filter: Operators<Scalar> | undefined,
  values: Values,
<#if parameter?has_content>
  [=parameter],
</#if>
): string[] {
  if (filter === undefined) {
    return [];
  }
<#if compares>
  const compare = (operator: string, value: Scalar | undefined) =>
    value === undefined ? [] : [`${column} ${operator} ${[=compared]}`];
</#if>
  return [
<#if operators?seq_contains("EQ")>
    ...compare('=', filter.eq),
</#if>
<#if operators?seq_contains("IN")>
    ...(filter.in === undefined ? [] : [[=listed]]),
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

</#macro>
