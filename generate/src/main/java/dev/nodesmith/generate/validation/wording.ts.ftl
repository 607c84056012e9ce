export function received(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return String(value);
  }
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

export function expectedOneOf(values: readonly unknown[]): string {
  const list = values.map((value) => JSON.stringify(value)).join('|');
  return values.length === 1
    ? `Invalid input: expected ${list}`
    : `Invalid option: expected one of ${list}`;
}
