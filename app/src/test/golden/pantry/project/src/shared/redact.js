const secret = /authorization|cookie|password|secret|token/i;

const maxDepth = 8;

/**
 * A copy without the values of keys that name a secret, however deep they lie.
 *
 * @param {object} fields
 * @returns {Record<string, unknown>}
 */
export function redact(fields, depth = 0) {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      secret.test(key) ? '[redacted]' : redactValue(value, depth + 1),
    ]),
  );
}

function redactValue(value, depth) {
  if (Array.isArray(value)) {
    return depth > maxDepth ? '[too deep]' : value.map((item) => redactValue(item, depth + 1));
  }
  if (!isPlainObject(value)) {
    return value;
  }
  return depth > maxDepth ? '[too deep]' : redact(value, depth);
}

/** Errors, dates and the like have a form of their own in the log and are left to it. */
function isPlainObject(value) {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
