import type { Caller } from '~caller';
import type { JsonValue } from '~json';
import type { OperationContext } from '~operation-context';
<#list row as r>
import type { [=r.names.type] } from '~model:[=r.entity.name]';
</#list>

<#list contexts as context>
<#if row?has_content || context.operation.callerType?has_content>
export interface [=context.operation.type]Context extends OperationContext {
<#if context.operation.callerType?has_content>
  readonly caller: [=context.operation.callerType];
</#if>
<#list row as r>
  readonly [=r.names.variable]: [=r.names.type];
</#list>
}
<#else>
export type [=context.operation.type]Context = OperationContext;
</#if>

<#list context.enums as enum>
export type [=enum.type] = [=enum.union];

</#list>
<#if context.output?has_content>
export interface [=context.operation.type]Output {
<#list context.output as property>
  readonly [=property.property]: [=property.tsTypeOrNull()];
</#list>
}

</#if>
</#list>
