<#assign T = r.names.type>
<#assign x = r.names.variable>
import { fromSortable, fromUnits, toSortable, toUnits } from '~stored-decimals';
import { type [=T], type [=T]Changes, <#list v.computed as property>[=property.code?keep_before("(")], </#list> } from '~model:[=r.entity.name]';
import { fromJson, toJson, whenSet } from '~knex-values';
import { instant, toDatetime } from '~wire-types';

<#if v.own?has_content>
/** [=r.names.withArticle()?cap_first] as the database has it. */
export interface [=T]Row extends Omit<[=T], [=v.differing()]> {
<#list v.own as property>
  readonly [=property.name]: [=property.code];
</#list>
}
<#elseif v.computed?has_content>
/** [=r.names.withArticle()?cap_first] without what is derived from the rest of it. */
export type [=T]Row = Omit<[=T], [=v.differing()]>;
<#else>
export type [=T]Row = [=T];
</#if>

/** What is read of [=r.names.withArticle()], under the names of its properties. */
export const [=x]Columns = [
<#list v.columns as column>
  [=column],
</#list>
];

<#if v.mapped()>
export function to[=T](row: [=T]Row): [=T] {
<#if v.decoded?has_content && v.computed?has_content>
  const [=x] = {
    ...row,
<#list v.decoded as property>
    [=property.name]: [=property.code],
</#list>
  };
  return {
    ...[=x],
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
<#if v.stored?has_content>
/** The columns to write; what is undefined is left as it is. */
export function to[=T]Columns([=x]: [=T]Changes) {
  return {
<#list v.stored as property>
    [=property.name]: [=property.code],
</#list>
  };
}
</#if>
