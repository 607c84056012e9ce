/** The text as one of the values that a check of the database lets through. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) {
    throw new Error(`The database holds ${text}, which the program does not know.`);
  }
  return value;
}

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
