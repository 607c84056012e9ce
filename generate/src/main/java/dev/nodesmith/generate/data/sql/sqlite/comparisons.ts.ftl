import type { Scalar } from '~sql';
import { toSortable, toUnits } from '~stored-decimals';

/** For values that columns of this scale are compared with. */
export function units(scale: number): (value: Scalar) => string {
  return (value) => toUnits(String(value), scale);
}
<#if long>

/** For values that columns of this precision and scale are compared with. */
export function sortable(precision: number, scale: number): (value: Scalar) => string {
  return (value) => toSortable(String(value), precision, scale);
}
</#if>
