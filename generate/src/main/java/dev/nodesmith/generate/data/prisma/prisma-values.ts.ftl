import { Prisma } from '~prisma';

<#if uses?seq_contains("oneOf")>
/** The text as one of the values that a check of the database lets through. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) {
    throw new Error(`The database holds ${text}, which the program does not know.`);
  }
  return value;
}

</#if>
<#if uses?seq_contains("whenSet")>
type Value = string | number;

/** Converts what is there; null and undefined stay what they are. */
export function whenSet<From extends Value, To>(
  value: From | undefined,
  convert: (value: From) => To,
): To | undefined;
export function whenSet<From extends Value, To>(
  value: From | null,
  convert: (value: From) => To,
): To | null;
export function whenSet<From extends Value, To>(
  value: From | null | undefined,
  convert: (value: From) => To,
): To | null | undefined;
export function whenSet<From extends Value, To>(
  value: From | null | undefined,
  convert: (value: From) => To,
): To | null | undefined {
  return value === null || value === undefined ? value : convert(value);
}

</#if>
<#if uses?seq_contains("unlessDeleted")>
/** The row, or null when it is soft-deleted. */
export function unlessDeleted<Row extends { readonly deletedAt: string | null }>(row: Row): Row | null {
  return row.deletedAt === null ? row : null;
}

</#if>
<#if uses?seq_contains("toDay")>
/** `2026-01-31` at its first instant, which is how the client writes days. */
export function toDay(text: string): Date {
  return new Date(`${text}T00:00:00.000Z`);
}

</#if>
<#if uses?seq_contains("dayOf")>
/** `2026-01-31` */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

</#if>
<#if uses?seq_contains("toTime")>
/** `12:30:00` on the day that the client takes for times without one. */
export function toTime(text: string): Date {
  return new Date(`1970-01-01T${text}.000Z`);
}

</#if>
<#if uses?seq_contains("timeOf")>
/** `12:30:00` */
export function timeOf(date: Date): string {
  return date.toISOString().slice(11, 19);
}

</#if>
<#if uses?seq_contains("toJson")>
type StoredJson = Prisma.InputJsonValue | typeof Prisma.DbNull;

/** What to store. JSON's null is stored as no value at all. */
export function toJson(value: Prisma.InputJsonValue | null): StoredJson;
export function toJson(value: Prisma.InputJsonValue | null | undefined): StoredJson | undefined;
export function toJson(value: Prisma.InputJsonValue | null | undefined): StoredJson | undefined {
  return value === null ? Prisma.DbNull : value;
}
</#if>
<#if uses?seq_contains("toPresentJson")>

type PresentJson = Prisma.InputJsonValue | typeof Prisma.JsonNull;

/** What to store in a column that is never empty: JSON's null is a value there. */
export function toPresentJson(value: Prisma.InputJsonValue | null): PresentJson;
export function toPresentJson(value: Prisma.InputJsonValue | null | undefined): PresentJson | undefined;
export function toPresentJson(value: Prisma.InputJsonValue | null | undefined): PresentJson | undefined {
  return value === null ? Prisma.JsonNull : value;
}
</#if>
