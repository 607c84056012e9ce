import {
  Equal,
  type FindOperator,
  ILike,
  In,
  IsNull,
  LessThan,
  LessThanOrEqual,
  MoreThan,
  MoreThanOrEqual,
  Not,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';
import type { Operators } from '~filters';

<#assign ops = use.operators()>
<#if use.compares() || ops?seq_contains("IN") || ops?seq_contains("IS_NULL") || ops?seq_contains("CONTAINS")>
type Value = string | number | boolean;

/** Leaves the rows whose property is as the filter asks. */
export function matching(
  rows: SelectQueryBuilder<ObjectLiteral>,
  property: string,
  filter: Operators<Value> = {},
): void {
  for (const operator of operatorsOf(filter)) {
    rows.andWhere({ [property]: operator });
  }
}

function operatorsOf(filter: Operators<Value>): FindOperator<unknown>[] {
  const operators: FindOperator<unknown>[] = [];
<#macro compare operator name>
<#if ops?seq_contains(operator?upper_case)>
  if (filter.[=operator] !== undefined) {
    operators.push([=name](filter.[=operator]));
  }
</#if>
</#macro>
<@compare "eq" "Equal"/>
<@compare "in" "In"/>
<@compare "gt" "MoreThan"/>
<@compare "gte" "MoreThanOrEqual"/>
<@compare "lt" "LessThan"/>
<@compare "lte" "LessThanOrEqual"/>
<#if ops?seq_contains("CONTAINS")>
  if (filter.contains !== undefined) {
    operators.push(partOf(filter.contains));
  }
</#if>
<#if ops?seq_contains("IS_NULL")>
  if (filter.null !== undefined) {
    operators.push(filter.null ? IsNull() : Not(IsNull()));
  }
</#if>
  return operators;
}

</#if>
<#if search>
/** Leaves the rows that have the text in one of the properties, whatever its case. */
export function containing(
  rows: SelectQueryBuilder<ObjectLiteral>,
  properties: readonly string[],
  text: string,
): void {
  rows.andWhere(properties.map((property) => ({ [property]: partOf(text) })));
}

</#if>
<#if use.search()>
function partOf(text: string): FindOperator<string> {
  return ILike(`%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`);
}
</#if>
