import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { New[=r.names.type] } from '~model:[=r.entity.name]';
import { pick, type SeedIds } from '~seed-ids';

export function [=r.names.variable]Seeds(<#if v.links?has_content>{ [=v.links?join(", ")] }: Pick<SeedIds, [=v.picked()]></#if>): New[=r.names.type][] {
<#if v.family>
  const ids = Array.from({ length: [=v.rows?size] }, () => [=v.makeKey]);
</#if>
  return [
<#list v.rows as row>
    {
<#list row as property>
      [=property.name]: [=property.type],
</#list>
    },
</#list>
  ];
}
