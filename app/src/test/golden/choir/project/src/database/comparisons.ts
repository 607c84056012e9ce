import { toUnits } from './decimals.js';
import type { Scalar } from './sql.js';

/** For values that columns of this scale are compared with. */
export function units(scale: number): (value: Scalar) => string {
  return (value) => toUnits(String(value), scale);
}
