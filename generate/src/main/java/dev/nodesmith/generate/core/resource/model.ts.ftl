import type { Filter } from '~filters';
import type { JsonValue } from '~json';
import type { Sort } from '~pagination';
import Big from 'big.js';
<#list v.imports as import>
import type { [=import.type] } from '~model:[=import.entity]';
</#list>

<#list v.enums as enum>
export const [=enum.constant] = [[=enum.values]] as const;

export type [=enum.type] = (typeof [=enum.constant])[number];

</#list>
export interface [=r.names.type] {
<#list v.properties as property>
  readonly [=property.name]: [=property.type];
</#list>
}

<#if v.fields?has_content>
/** [=r.names.withArticle()?cap_first] as a reader asked for it: some of its fields<#if v.includes?has_content>, some of its relations</#if>. */
export interface [=r.names.type]View extends Partial<[=r.names.type]> {
  readonly id: [=r.key.tsType];
<#elseif v.includes?has_content>
/** [=r.names.withArticle()?cap_first] with the relations that a reader asked for. */
export interface [=r.names.type]View extends [=r.names.type] {
<#else>
export type [=r.names.type]View = [=r.names.type];
</#if>
<#if v.fields?has_content || v.includes?has_content>
<#list v.includes as include>
  readonly [=include.name]?: [=include.type];
</#list>
}
</#if>

<#if v.values?has_content>
/** What is stored of [=r.names.withArticle()] besides its id and what the database keeps by itself. */
export interface [=r.names.type]Values {
<#list v.values as value>
  readonly [=value.name]: [=value.type];
</#list>
}

<#if v.newKey?has_content>
export interface New[=r.names.type] extends [=r.names.type]Values {
<#list v.newKey as key>
  readonly [=key.name]: [=key.type];
</#list>
}
<#else>
export type New[=r.names.type] = [=r.names.type]Values;
</#if>

/** What is left out stays as it is<#if r.manyToMany()?has_content>; links are replaced as a whole</#if>. */
export type [=r.names.type]Changes = Partial<[=r.names.type]Values>;

<#else>
<#if v.newKey?has_content>
export interface New[=r.names.type] {
<#list v.newKey as key>
  readonly [=key.name]: [=key.type];
</#list>
}
<#else>
export type New[=r.names.type] = Record<string, never>;
</#if>

/** There is nothing to change. */
export type [=r.names.type]Changes = Record<string, never>;

</#if>
<#if v.fields?has_content>
export const [=r.names.variable]Fields = [
<#list v.fields as field>
  '[=field]',
</#list>
] as const satisfies readonly (keyof [=r.names.type])[];

export type [=r.names.type]Field = (typeof [=r.names.variable]Fields)[number];

</#if>
<#if v.includes?has_content>
export const [=r.names.variable]Includes = [<#list v.includes as include>'[=include.name]'<#sep>, </#list>] as const;

export type [=r.names.type]Include = (typeof [=r.names.variable]Includes)[number];

</#if>
export const [=r.names.variable]Sorts = {
<#list v.sorts as sort>
  [=sort.name]: '[=sort.type]',
</#list>
} as const;

export type [=r.names.type]Sort = Sort<typeof [=r.names.variable]Sorts>;

<#if v.filters?has_content>
export interface [=r.names.type]Filters {
<#list v.filters as filter>
  readonly [=filter.name]?: [=filter.type];
</#list>
}

</#if>
export interface List[=r.names.types] {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: [=r.names.type]Sort;
  readonly total: boolean;
<#if v.search?has_content>
  /** Text to find in [=v.search]. */
  readonly q?: string;
</#if>
<#if v.filters?has_content>
  readonly filters: [=r.names.type]Filters;
</#if>
<#if v.fields?has_content>
  /** All fields when left out. */
  readonly fields?: readonly [=r.names.type]Field[];
</#if>
<#if v.includes?has_content>
  readonly include: readonly [=r.names.type]Include[];
</#if>
}

export type Read[=r.names.type] = Pick<List[=r.names.types], <#if v.fields?has_content>'fields'</#if><#if v.fields?has_content && v.includes?has_content> | </#if><#if v.includes?has_content>'include'</#if><#if !v.fields?has_content && !v.includes?has_content>never</#if>>;
<#list v.reports as report>

/** One line of `GET [=plan.basePath][=report.words]`. */
export interface [=report.type] {
<#list report.properties as property>
  readonly [=property.name]: [=property.type];
</#list>
}
</#list>
<#list v.computed as computed>

export function [=computed.function]([=r.names.variable]: Pick<[=r.names.type], [=computed.picked()]>): [=computed.type] {
  return [=computed.body];
}
</#list>
