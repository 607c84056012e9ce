import type { JsonValue } from '../shared/json.js';

/** The text to store. JSON's null is stored as no value at all. */
export function toJson(value: JsonValue | undefined): string | null | undefined {
  return value === null ? null : JSON.stringify(value);
}
