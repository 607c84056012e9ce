import type { Knex } from 'knex';
import type { Operators } from '~filters';

<#assign ops = use.operators()>
<#if use.compares() || ops?seq_contains("IN") || ops?seq_contains("IS_NULL") || ops?seq_contains("CONTAINS")>
type Value = string | number | boolean;

/** For `modify`: what a filter asks of a column. */
export function matching(
  rows: Knex.QueryBuilder,
  column: string,
  filter: Operators<Value> | undefined,
<#if converts>
  toStored: (value: Value) => [=encoded] = (value) => value,
</#if>
): void {
  if (filter === undefined) {
    return;
  }
<#macro compare operator sign>
<#if ops?seq_contains(operator?upper_case)>
  if (filter.[=operator] !== undefined) {
    rows.where(column, '[=sign]', <#if converts>toStored(filter.[=operator])<#else>filter.[=operator]</#if>);
  }
</#if>
</#macro>
<@compare "eq" "="/>
<#if ops?seq_contains("IN")>
  if (filter.in !== undefined) {
    rows.whereIn(column, filter.in<#if converts>.map(toStored)</#if>);
  }
</#if>
<@compare "gt" ">"/>
<@compare "gte" ">="/>
<@compare "lt" "<"/>
<@compare "lte" "<="/>
<#if ops?seq_contains("CONTAINS")>
  if (filter.contains !== undefined) {
    rows.modify(containing, [column], filter.contains);
  }
</#if>
<#if ops?seq_contains("IS_NULL")>
  if (filter.null === true) {
    rows.whereNull(column);
  } else if (filter.null === false) {
    rows.whereNotNull(column);
  }
</#if>
}

</#if>
<#if use.search()>
/** For `modify`: whether a text is part of one of the columns, whatever <#if like != "RAW">its case<#else>the case of the letters a to z</#if>. */
export function containing(rows: Knex.QueryBuilder, columns: readonly string[], text: string): void {
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  rows.where((either) => {
    for (const column of columns) {
<#if like == "BUILDER">
      either.orWhereILike(column, pattern);
<#elseif like == "IN_SMALL_LETTERS">
      either.orWhereRaw('lower(??) LIKE lower(?)', [column, pattern]);
<#else>
      either.orWhereRaw(String.raw`?? like ? escape '\'`, [column, pattern]);
</#if>
    }
  });
}
</#if>
