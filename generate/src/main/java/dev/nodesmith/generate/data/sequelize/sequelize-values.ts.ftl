<#if uses?seq_contains("mostRelated")>
/** Rows that a relation to many brings along at most. */
export const mostRelated = 100;

</#if>
<#if uses?seq_contains("toDate")>
export function toDate(text: string): Date {
  return new Date(text);
}

</#if>
<#if uses?seq_contains("whenSet")>
/** Converts what is there; null and undefined stay what they are. */
export function whenSet<To>(value: string | undefined, convert: (value: string) => To): To | undefined;
export function whenSet<To>(value: string | null, convert: (value: string) => To): To | null;
export function whenSet<To>(value: string | null | undefined, convert: (value: string) => To): To | null | undefined;
export function whenSet<To>(value: string | null | undefined, convert: (value: string) => To): To | null | undefined {
  return value === null || value === undefined ? value : convert(value);
}
</#if>
