import type { JsonValue } from './json.js';

const maxBytes = 64 * 1024;
const maxLevels = 32;

/** Why the value cannot be stored, or undefined when it can. */
export function findJsonProblem(value: JsonValue): string | undefined {
  return (
    findContentProblem(value, maxLevels) ??
    (Buffer.byteLength(JSON.stringify(value)) > maxBytes
      ? `Must not have more than ${maxBytes} bytes.`
      : undefined)
  );
}

function findContentProblem(value: JsonValue, levels: number): string | undefined {
  if (typeof value === 'string') {
    return isStorable(value) ? undefined : 'Must hold well-formed text without NUL.';
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (levels === 0) {
    return `Must not have more than ${maxLevels} levels.`;
  }
  // One careless merge with such a key changes the prototype of every object.
  if (Object.hasOwn(value, '__proto__')) {
    return 'Must not have a key __proto__.';
  }
  for (const part of Object.entries(value).flat()) {
    const problem = findContentProblem(part, levels - 1);
    if (problem !== undefined) {
      return problem;
    }
  }
  return undefined;
}

/** PostgreSQL does not store NUL, and half of a surrogate pair has no form in UTF-8. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
