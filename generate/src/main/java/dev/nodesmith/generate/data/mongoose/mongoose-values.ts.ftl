import Big from 'big.js';
import type { Types } from 'mongoose';

<#if uses?seq_contains("averageOf")>
// Digits after the point that a quotient has before it is rounded.
const Quotient = Big();
Quotient.DP = 60;

</#if>
<#if uses?seq_contains("toDecimal")>
/** A decimal with all digits of its scale. */
export function toDecimal(value: Types.Decimal128, scale: number): string {
  return new Big(value.toString()).toFixed(scale);
}

</#if>
<#if uses?seq_contains("sumOf") || uses?seq_contains("averageOf")>
/** What adding up numbers gives: MongoDB takes the smallest type that holds it. */
export type Sum = Types.Decimal128 | bigint | number;

</#if>
<#if uses?seq_contains("sumOf")>
/** The sum of so many values; null where there was none. */
export function sumOf(sum: Sum, count: number | bigint, scale: number): string | null {
  return Number(count) === 0 ? null : new Big(sum.toString()).toFixed(scale);
}

</#if>
<#if uses?seq_contains("averageOf")>
export function averageOf(sum: Sum, count: number | bigint, scale: number): string | null {
  return Number(count) === 0
    ? null
    : new Quotient(sum.toString()).div(count.toString()).toFixed(scale);
}
</#if>
