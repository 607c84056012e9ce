<#assign n = r.names>
import { randomUUID } from 'node:crypto';
import Joi from 'joi';
import type { JsonValue } from '~json';
import { checkPaging, paging, sortBy } from '~list-query';
import type { Paging } from '~list-query';
import { [=helpers] } from '~scalars';
import { [=v.names?join(", ")] } from '~model:[=r.entity.name]';
import type { [=v.types?join(", ")] } from '~model:[=r.entity.name]';

<#if v.params.isPresent()>
export const [=n.variable]Params = Joi.object<{ [=v.params.get().declared()] }>({ [=v.params.get().print()] });

</#if>
<#if v.list.isPresent() && v.view?has_content>
const view = { [=v.view?map(p -> p.print())?join(", ")] };

</#if>
<#if reads>
export const read[=n.type] = Joi.object<Read[=n.type]>(<#if v.list.isPresent() && v.view?has_content>view<#else>{ [=v.view?map(p -> p.print())?join(", ")] }</#if>);

</#if>
<#if v.list.isPresent()>
<#assign list = v.list.get()>
<#if list.filters?has_content>
/** The query as it comes, before its filters are told from the rest. */
interface [=n.types]Query extends Paging {
<#list v.view as part>
  [=part.declared()];
</#list>
  readonly sort: [=n.type]Sort;
<#list list.parameters as parameter>
  [=parameter.declared()];
</#list>
}

</#if>
export const list[=n.types] = Joi.object<List[=n.types]<#if list.filters?has_content>, false, [=n.types]Query</#if>>({
  ...paging([=plan.project.api.pageSize], [=plan.project.api.maxPageSize]),
<#if v.view?has_content>
  ...view,
</#if>
  sort: sortBy([=n.variable]Sorts, '[=r.defaultSort]'),
<#list list.parameters as parameter>
  [=parameter.print()],
</#list>
})
  .custom(checkPaging)<#if list.filters?has_content>
  .custom(({ [=list.known?join(", ")], ...filters }: [=n.types]Query): List[=n.types] => ({
    [=list.known?join(",\n    ")],
    filters: {
<#list list.filters as filter>
      [=filter],
</#list>
    },
  }))</#if>;

</#if>
<#if v.bodies.values?has_content>
const values = {
<#list v.bodies.values as value>
  [=value],
</#list>
};

</#if>
<#if v.bodies.fallbacks?has_content>
const whole = {
  ...values,
<#list v.bodies.fallbacks as fallback>
  [=fallback],
</#list>
};

</#if>
<#list v.bodies.schemas as body>
export [=body.declaration]

export const [=body.schema()] = <#if body.form == "CHANGES">changesOf(Joi.object<[=body.type()]>([=body.shape]))<#else>Joi.object<[=body.type()]>([=body.shape])</#if>;

</#list>
<#list v.operations as operation>
export [=operation.declaration]

<#list operation.parts as part>
export const [=part.schema] = Joi.object<[=part.declared]>([=part.shape]);

</#list>
</#list>
