<#assign T = r.names.type>
import { EntitySchema } from 'typeorm';
import type { JsonValue } from '~json';
import { instant } from '~typeorm-rows';
import { type [=T]<#list v.enums as name>, type [=name]</#list><#list v.computed as property>, [=property.code?keep_before("(")]</#list> } from '~model:[=r.entity.name]';
<#list v.relationTargets(r.entity.name) as entity>
import type { [=plan.resource(entity).names.type]Row } from '~entity:[=entity]';
</#list>

/** [=r.names.withArticle()?cap_first] as the database has it<#if v.relations?has_content>, with what queries bring along</#if>. */
<#if v.extended()>
export interface [=T]Row extends <#if v.computed?has_content>Omit<[=T], [=v.derived()]><#else>[=T]</#if> {
<#list v.hidden as property>
  readonly [=property.name]?: [=property.code];
</#list>
<#list v.relations as relation>
  readonly [=relation.property]?: [=relation.type];
</#list>
}
<#elseif v.computed?has_content>
export type [=T]Row = Omit<[=T], [=v.derived()]>;
<#else>
export type [=T]Row = [=T];
</#if>

export const [=T]Entity = new EntitySchema<[=T]Row>({
  name: '[=T]',
  tableName: '[=v.table]',
  columns: {
<#list v.columns as column>
    [=column.name]: { [=column.code] },
</#list>
  },
<#if v.relations?has_content>
  relations: {
<#list v.relations as relation>
    [=relation.property]: { [=relation.code] },
</#list>
  },
</#if>
});
<#if v.mapped()>

export function to[=T](row: [=T]Row): [=T] {
  return {
    ...row,
<#list v.computed as property>
    [=property.name]: [=property.code],
</#list>
  };
}
</#if>
