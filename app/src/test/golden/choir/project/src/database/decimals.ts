// SQLite reckons in binary, which has no 0.1. Decimals are stored as whole numbers of their last
// digit (9.50 as 950).

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
