import type { JsonValue } from '../shared/json.js';

/** The text to store. JSON's null is stored as no value at all. */
export function toJson(value: JsonValue): string | null {
  return value === null ? null : JSON.stringify(value);
}

export function fromJson(text: string | null): JsonValue {
  return text === null ? null : (JSON.parse(text) as JsonValue);
}
