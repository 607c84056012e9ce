import { versionTag } from '~etag';
import type { Page } from '~pagination';
<#if v.style == "ENVELOPE">
import { success } from '~responses';
</#if>

/** What a route has to say, before it is written as JSON. */
export interface Result {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
}
<#if v.has("ROW") || v.has("CREATED") || v.has("CHANGED")>

interface Row {
  readonly id: string | number;
<#if v.versioned>
  readonly version?: number;
</#if>
}
</#if>
<#if v.has("ROW")>

interface View {
  readonly fields?: readonly string[];
  readonly include?: readonly string[];
}
</#if>
<#if v.has("PAGE")>

<#if v.style == "ENVELOPE">
export function listed({ items, nextCursor, total }: Page<unknown>): Result {
  return { status: 200, headers: {}, value: success(items, { nextCursor, total }) };
}
<#else>
export function listed(page: Page<unknown>): Result {
  return { status: 200, headers: {}, value: page };
}
</#if>
</#if>
<#if v.has("ROW")>

/** The version stands for the whole row: parts of it, or more than it, have no tag of their own. */
export function found(row: Row, { fields, include = [] }: View): Result {
  const whole = fields === undefined && include.length === 0;
  return { status: 200, headers: whole ? tagOf(row) : {}, [=v.value("row")] };
}
</#if>
<#if v.has("CREATED")>

/** @param list path of the list that the row is now part of */
export function created(list: string, row: Row): Result {
  const location = `${list}/${encodeURIComponent(row.id)}`;
  return { status: 201, headers: { location<#if v.versioned>, ...tagOf(row)</#if> }, [=v.value("row")] };
}
</#if>
<#if v.has("CHANGED")>

export function changed(row: Row): Result {
  return { status: 200, headers: tagOf(row), [=v.value("row")] };
}
</#if>
<#if v.has("VALUE")>

export function ok(value: unknown, status = 200): Result {
  return { status, headers: {}, [=v.value("value")] };
}
</#if>
<#if v.versioned && (v.has("ROW") || v.has("CREATED") || v.has("CHANGED"))>

function tagOf({ version }: Row): Record<string, string> {
  return version === undefined ? {} : { etag: versionTag(version) };
}
</#if>
