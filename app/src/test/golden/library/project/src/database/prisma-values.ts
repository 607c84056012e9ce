/** The text as one of the values that a check of the database lets through. */
export function oneOf<const Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) {
    throw new Error(`The database holds ${text}, which the program does not know.`);
  }
  return value;
}
