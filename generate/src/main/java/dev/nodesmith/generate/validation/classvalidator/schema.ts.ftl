<#assign n = r.names>
<#import "property.ftl" as p>
import { randomUUID } from 'node:crypto';
import { IntersectionType, PartialType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';
import type { JsonValue } from '~json';
import { Paging, SortBy } from '~list-query';
import type { Values } from '~rules';
import { [=helpers] } from '~scalars';
import { [=v.names?join(", ")] } from '~model:[=r.entity.name]';
import type { [=v.types?join(", ")] } from '~model:[=r.entity.name]';

<#if v.params.isPresent()>
export class [=n.variable?cap_first]ParamsDto {
<@p.properties [v.params.get()] />
}

</#if>
<#if reads || v.view?has_content>
<#if reads>export </#if>class Read[=n.type]Dto<#if !v.view?has_content> extends Object</#if> {
<@p.properties v.view />
}

</#if>
<#if v.lists>
class [=n.types]Query {
  @SortBy([=n.variable]Sorts)
  readonly sort: [=n.type]Sort = '[=r.defaultSort]';

<@p.properties v.parameters />
}

export class List[=n.types]Dto extends IntersectionType(Paging, <#if v.view?has_content>Read[=n.type]Dto, </#if>[=n.types]Query) implements List[=n.types] {
<#if v.filters?has_content>
  get filters(): List[=n.types]['filters'] {
    return {
<#list v.filters as filter>
      [=filter],
</#list>
    };
  }
</#if>
}

</#if>
<#list v.classes as class>
<@p.class class />

</#list>
