const secret = /authorization|cookie|password|secret|token/i;

const maxDepth = 8;

/** A copy without the values of keys that name a secret, however deep they lie. */
export function redact(fields: object, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => [
      key,
      secret.test(key) ? '[redacted]' : redactValue(value, depth + 1),
    ]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) {
    return depth > maxDepth ? '[too deep]' : value.map((item) => redactValue(item, depth + 1));
  }
  if (!isPlainObject(value)) {
    return value;
  }
  return depth > maxDepth ? '[too deep]' : redact(value, depth);
}

/** Errors, dates and the like have a form of their own in the log and are left to it. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
