import { jsonObject } from '~sql-embedding';
import { fromSortable, fromUnits } from '~stored-decimals';
import { fromJson } from '~sql-json';
import { instant } from '~wire-types';
import { type [=r.names.type], <#list v.computed as property>[=property.code?keep_before("(")], </#list> } from '~model:[=r.entity.name]';
import type { JsonValue } from '~json';

<#if v.own?has_content>
/** [=r.names.withArticle()?cap_first] as the database has it. */
export interface [=r.names.type]Row extends Omit<[=r.names.type], [=v.omitted]> {
<#list v.own as property>
  readonly [=property.name]: [=property.code];
</#list>
}
<#elseif v.omitted?has_content>
/** [=r.names.withArticle()?cap_first] without what is derived from the rest of it. */
export type [=r.names.type]Row = Omit<[=r.names.type], [=v.omitted]>;
<#else>
export type [=r.names.type]Row = [=r.names.type];
</#if>

export const [=r.names.variable]Columns = [
<#list v.columns as column>
  [=column],
</#list>
].join(', ');

<#if v.embedded.isPresent()>
/** The same for a row that is embedded in another one. */
export const [=r.names.variable]Json = [=v.embedded.get()];
<#if v.fromJson?has_content>

/** Such a row, with its instants as any other row has them. */
export function from[=r.names.type]Json(row: [=r.names.type]Row): [=r.names.type]Row {
  return {
    ...row,
<#list v.fromJson as property>
    [=property.name]: [=property.code],
</#list>
  };
}
</#if>

</#if>
<#if v.decoded?has_content || v.computed?has_content>
export function to[=r.names.type](row: [=r.names.type]Row): [=r.names.type] {
<#if v.decoded?has_content && v.computed?has_content>
  const [=r.names.variable] = {
    ...row,
<#list v.decoded as property>
    [=property.name]: [=property.code],
</#list>
  };
  return {
    ...[=r.names.variable],
<#list v.computed as property>
    [=property.name]: [=property.code],
</#list>
  };
<#else>
  return {
    ...row,
<#list v.decoded + v.computed as property>
    [=property.name]: [=property.code],
</#list>
  };
</#if>
}
</#if>
