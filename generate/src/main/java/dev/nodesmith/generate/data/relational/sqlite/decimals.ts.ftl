// SQLite reckons in binary, which has no 0.1. Decimals are stored as whole numbers of their last
// digit (9.50 as 950)<#if long>, longer ones than an integer holds as texts that sort like numbers</#if>.

export function toUnits(decimal: string, scale: number): string;
export function toUnits(decimal: string | null, scale: number): string | null;
export function toUnits(decimal: string | null, scale: number): string | null {
  if (decimal === null) {
    return null;
  }
  const [whole = '', fraction = ''] = decimal.split('.');
  return String(BigInt(whole + fraction.padEnd(scale, '0')));
}

export function fromUnits(units: string, scale: number): string;
export function fromUnits(units: string | null, scale: number): string | null;
export function fromUnits(units: string | null, scale: number): string | null {
  if (units === null || scale === 0) {
    return units;
  }
  const sign = units.startsWith('-') ? '-' : '';
  const digits = units.slice(sign.length).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

<#if average>
/** `sum/count`, the sum in units of `scale`, as a decimal with so many digits. */
export function averageOf(sumAndCount: string | null, scale: number, digits: number): string | null {
  if (sumAndCount === null) {
    return null;
  }
  const [sum = '', count = ''] = sumAndCount.split('/');
  const dividend = 2n * BigInt(sum) * 10n ** BigInt(digits - scale);
  const rows = BigInt(count);
  const half = dividend < 0n ? -rows : rows;
  return fromUnits(String((dividend + half) / (2n * rows)), digits);
}

</#if>
<#if long>
/** As many digits as the precision; in front 1, or 0 where the digits are the complement of a negative number's. */
export function toSortable(decimal: string, precision: number, scale: number): string;
export function toSortable(decimal: string | null, precision: number, scale: number): string | null;
export function toSortable(decimal: string | null, precision: number, scale: number): string | null {
  if (decimal === null) {
    return null;
  }
  const number = BigInt(toUnits(decimal, scale));
  const digits = number < 0n ? 10n ** BigInt(precision) - 1n + number : number;
  return (number < 0n ? '0' : '1') + String(digits).padStart(precision, '0');
}

export function fromSortable(text: string, precision: number, scale: number): string;
export function fromSortable(text: string | null, precision: number, scale: number): string | null;
export function fromSortable(text: string | null, precision: number, scale: number): string | null {
  if (text === null) {
    return null;
  }
  const digits = BigInt(text.slice(1));
  const number = text.startsWith('0') ? digits - 10n ** BigInt(precision) + 1n : digits;
  return fromUnits(String(number), scale);
}
</#if>
