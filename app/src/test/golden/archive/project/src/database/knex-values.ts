/** The text to store, of JSON and of lists. JSON's null is stored as no value at all. */
export function toJson(value: unknown): string | null | undefined {
  return value === null ? null : JSON.stringify(value);
}
