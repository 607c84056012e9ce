import type { JsonValue } from '~json';

/** The text to store. JSON's null is stored as no value at all. */
export function toJson(value: JsonValue): string | null {
  return value === null ? null : JSON.stringify(value);
}
