<#assign n = r.names>
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checkPaging, paging, sortBy } from '~list-query';
import { [=helpers] } from '~scalars';
import type { Output } from '~validate';
import { [=v.names?join(", ")] } from '~model:[=r.entity.name]';

<#if v.params.isPresent()>
export const [=n.variable]Params = [=v.object]({ [=v.params.get().print()] });

</#if>
<#if v.list.isPresent() && v.view?has_content>
const view = { [=v.view?map(p -> p.print())?join(", ")] };

</#if>
<#if reads>
export const read[=n.type] = [=v.object](<#if v.list.isPresent() && v.view?has_content>view<#else>{ [=v.view?map(p -> p.print())?join(", ")] }</#if>);

</#if>
<#if v.list.isPresent()>
<#assign list = v.list.get()>
export const list[=n.types] = z
  .[=v.object?remove_beginning("z.")]({
    ...paging([=plan.project.api.pageSize], [=plan.project.api.maxPageSize]),
<#if v.view?has_content>
    ...view,
</#if>
    sort: sortBy([=n.variable]Sorts, '[=r.defaultSort]'),
<#list list.parameters as parameter>
    [=parameter.print()],
</#list>
  })
  .superRefine(checkPaging)<#if list.filters?has_content>
  .transform(({ [=list.known?join(", ")], ...filters }) => ({
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
export const [=body.schema()] = <#if body.form == "CHANGES">changesOf([=body.shape])<#else>[=v.object]([=body.shape])</#if>;

export type [=body.type()] = Output<typeof [=body.schema()]>;

</#list>
<#list v.operations as operation>
<#list operation.parts as part>
export const [=part.schema] = [=v.object]([=part.shape]);

</#list>
export type [=operation.type] = [=operation.inferred];

</#list>
