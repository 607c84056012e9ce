/** Decimals are texts, so that no digit is lost on the way; here they are compared and brought to a scale. */

/** Negative when `a` is the smaller one, positive when it is the larger, else 0. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(fractionOf(a).length, fractionOf(b).length);
  const difference = unscaled(a, scale) - unscaled(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The same number with exactly `scale` digits after the point, as the database writes it: `9.5` is `9.50`. */
export function toScale(decimal: string, scale: number): string {
  const digits = unscaled(decimal, scale);
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return scale === 0 ? sign + padded : `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

function unscaled(decimal: string, scale: number): bigint {
  const [whole = '0'] = decimal.split('.');
  return BigInt(whole + fractionOf(decimal).padEnd(scale, '0'));
}

function fractionOf(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}
