import type { Operators } from '~filters';

<#if use.compares() || use.operators()?seq_contains("IN")>
/** The operators of a filter in the client's words. */
export function matching<T, Stored>(
  filter: Operators<T> | undefined,
  toStored: (value: T) => Stored,
): Comparison<Stored> | undefined;
export function matching<T>(filter: Operators<T> | undefined): Comparison<T> | undefined;
export function matching<T>(
  filter: Operators<T> | undefined,
  toStored: (value: T) => unknown = (value) => value,
): Comparison<unknown> | undefined {
  if (filter === undefined) {
    return undefined;
  }
  const compared = (value: T | undefined) => (value === undefined ? undefined : toStored(value));
  return {
<#if use.operators()?seq_contains("EQ")>
    equals: compared(filter.eq),
</#if>
<#if use.operators()?seq_contains("IN")>
    in: filter.in?.map(toStored),
</#if>
<#if use.operators()?seq_contains("GT")>
    gt: compared(filter.gt),
</#if>
<#if use.operators()?seq_contains("GTE")>
    gte: compared(filter.gte),
</#if>
<#if use.operators()?seq_contains("LT")>
    lt: compared(filter.lt),
</#if>
<#if use.operators()?seq_contains("LTE")>
    lte: compared(filter.lte),
</#if>
  };
}

interface Comparison<T> {
<#if use.operators()?seq_contains("EQ")>
  readonly equals?: T;
</#if>
<#if use.operators()?seq_contains("IN")>
  readonly in?: T[];
</#if>
<#if use.operators()?seq_contains("GT")>
  readonly gt?: T;
</#if>
<#if use.operators()?seq_contains("GTE")>
  readonly gte?: T;
</#if>
<#if use.operators()?seq_contains("LT")>
  readonly lt?: T;
</#if>
<#if use.operators()?seq_contains("LTE")>
  readonly lte?: T;
</#if>
}

</#if>
<#if use.operators()?seq_contains("IS_NULL")>
/** Whether there is no value. */
export function nullness(wanted: boolean | undefined): null | { not: null } | undefined {
  if (wanted === undefined) {
    return undefined;
  }
  return wanted ? null : { not: null };
}

</#if>
<#if use.search()>
<#if like == "ASKED_TO_IGNORE_CASE">
/** Whether a text is part of it, whatever the case. */
export function containing(text: string | undefined) {
  return text === undefined
    ? undefined
    : // The client takes % and _ for what they are in LIKE.
      { contains: text.replace(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const };
}
<#elseif like == "IN_SMALL_LETTERS">
/** Whether a text is part of one that is in small letters. */
export function containing(text: string | undefined) {
  return text === undefined
    ? undefined
    : // The client takes % and _ for what they are in LIKE.
      { contains: text.toLowerCase().replace(/[\\%_]/g, String.raw`\$&`) };
}
<#else>
/** Whether a text is part of it, whatever the case of the letters a to z. */
export function containing(text: string | undefined) {
  return text === undefined ? undefined : { contains: text };
}
</#if>
</#if>
