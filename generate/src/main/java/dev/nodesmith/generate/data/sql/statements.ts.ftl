<#macro returning columns><#if v.returning()>

    RETURNING ${[=columns]}</#if></#macro>
import { explain } from '~sql-errors';
import { embedMany, embedOne } from '~sql-embedding';
import { ascending, descending, type ListOrder } from '~sql-list';
import { inUse, nothingAt, nothingThere, notValid, taken } from '~refusals';
import { decimals, instants, integers, sortable, units } from '~sql-comparisons';
import type { Statement } from '~sql';
<#list v.embeddings as embedding>
import { [=plan.resource(embedding.entity).names.variable]Json } from '~columns:[=embedding.entity]';
</#list>
import { [=r.names.variable]Columns, type [=r.names.type]Row } from '~columns:[=r.entity.name]';
import type {
  [=r.names.variable]Sorts,
  [=r.names.type]Include,
  [=r.names.type]Sort,
<#list v.reports as report>
  [=report.type],
</#list>
} from '~model:[=r.entity.name]';

export const find[=r.names.type]: Statement<[=r.names.type]Row> = {
  name: '[=v.table?replace('"', '')].find',
  text: `SELECT ${[=r.names.variable]Columns} FROM [=v.table] WHERE id = [=v.place1]<#if r.softDelete()> AND deleted_at IS NULL</#if>`,
};
<#if v.scoped()>

export const findOwn[=r.names.type]: Statement<[=r.names.type]Row> = {
  name: '[=v.table?replace('"', '')].findOwn',
  text: `${find[=r.names.type].text} AND [=v.owner.get()] = [=v.place2]`,
};
</#if>
<#if part == "ALL">
<#if !v.account>

export const insert[=r.names.type]: Statement<<#if v.returning()>[=r.names.type]Row<#else>never</#if>> = {
  name: '[=v.table?replace('"', '')].insert',
<#if v.insert.columns?has_content>
  text: `
<#if v.insert.columns?size == 1>
    INSERT INTO [=v.table] ([=v.insert.columns?first])
<#else>
    INSERT INTO [=v.table] (
<#list v.insert.columns as line>
      [=line]
</#list>
    )
</#if>
<#if v.insert.places?size == 1>
    VALUES ([=v.insert.places?first])<@returning r.names.variable + "Columns"/>`,
<#else>
    VALUES (
<#list v.insert.places as line>
      [=line]
</#list>
    )<@returning r.names.variable + "Columns"/>`,
</#if>
<#elseif v.returning()>
  text: `INSERT INTO [=v.table] [=v.emptyRow()] RETURNING ${[=r.names.variable]Columns}`,
<#else>
  text: 'INSERT INTO [=v.table] [=v.emptyRow()]',
</#if>
};
</#if>
<#if v.assignments?has_content>

/** Which column each property is stored in. */
export const [=r.names.variable]Assignments = {
<#list v.assignments as assignment>
  [=assignment.name]: [=assignment.code],
</#list>
};
</#if>
<#list v.links as link>

export const link[=link.name]: Statement<never> = {
  name: '[=v.table?replace('"', '')].link[=link.name]',
  text: `
    [=link.link?replace('\n', '\n    ')]`,
};

export const unlink[=link.name]: Statement<never> = {
  name: '[=v.table?replace('"', '')].unlink[=link.name]',
  text: [=v.string(link.unlink)],
};

export const explain[=link.name] = explain({ [=v.key(link.key)]: () => nothingAt('[=link.property]') });
</#list>
<#if v.lookups?has_content>

/** Relations that are looked up before they are stored. */
export const [=r.names.variable]Lookups = {
<#list v.lookups as lookup>
  [=lookup.name]: [=lookup.code],
</#list>
};
</#if>
<#list v.reports as report>

<#if v.scoped()>
export function [=report.function](where: string): string {
  return `
    [=report.select]${where}<#if report.group?has_content>
    [=report.group]</#if>`;
}
<#else>
export const [=report.function]: Statement<[=report.rowType()]> = {
  name: '[=v.table?replace('"', '')].[=report.function]',
  text: `
    [=report.select][=report.where(r.softDelete())]<#if report.group?has_content>
    [=report.group]</#if>`,
};
</#if>
</#list>
</#if>
<#if v.embeddings?has_content>

export const [=r.names.variable]Embeddings: Readonly<Record<[=r.names.type]Include, string>> = {
<#list v.embeddings as embedding>
  [=embedding.property]: [=embedding.expression],
</#list>
};
</#if>

export const [=r.names.variable]Orders: Readonly<Record<[=r.names.type]Sort, ListOrder<keyof typeof [=r.names.variable]Sorts>>> = {
<#list v.orders as order>
  [=order.name]: [=order.code],
</#list>
};
<#if part == "ALL">

/** What a write breaks, in words for the client. */
export const explain[=r.names.type] = explain({
<#list v.refusals.writing as refusal>
  [=v.key(refusal.name)]: () => [=refusal.code],
</#list>
});
<#if v.refusals.deleting?has_content>

export const explain[=r.names.type]Deletion = explain({
<#list v.refusals.deleting as refusal>
  [=v.key(refusal.name)]: () => [=refusal.code],
</#list>
});
</#if>
</#if>
