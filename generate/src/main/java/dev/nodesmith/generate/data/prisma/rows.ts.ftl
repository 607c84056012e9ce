import { fromSortable, fromUnits } from '~stored-decimals';
import { type [=r.names.type]<#list v.computed as property>, [=property.code?keep_before("(")]</#list><#list r.enums() as column>, [=column.enumValues.orElse("")]</#list> } from '~model:[=r.entity.name]';
import { dayOf, oneOf, timeOf, whenSet } from '~prisma-values';
import type { Prisma } from '~prisma';

<#if v.omitted?has_content>
/** What stays in the database. */
export const [=r.names.variable]Omit = { <#list v.omitted as field>[=field]: true<#sep>, </#list> } satisfies Prisma.[=v.model]Omit;

export type [=r.names.type]Row = Prisma.[=v.model]GetPayload<{ omit: typeof [=r.names.variable]Omit }>;
<#else>
export type [=r.names.type]Row = Prisma.[=v.model]Model;
</#if>

export function to[=r.names.type](row: [=r.names.type]Row): [=r.names.type] {
<#if v.computed?has_content>
  const [=r.names.variable] = {
<#list v.outputs as property>
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
<#list v.outputs as property>
    [=property.name]: [=property.code],
</#list>
  };
</#if>
}
