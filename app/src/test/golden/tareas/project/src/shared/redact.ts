const secret = /authorization|cookie|password|secret|token/i;

const maxDepth = 8;

/** Una copia sin los valores de las claves que nombran un secreto, por profundas que estén. */
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
    return depth > maxDepth
      ? '[demasiado profundo]'
      : value.map((item) => redactValue(item, depth + 1));
  }
  if (!isPlainObject(value)) {
    return value;
  }
  return depth > maxDepth ? '[demasiado profundo]' : redact(value, depth);
}

/**
 * Los errores, las fechas y similares tienen su propia forma en el registro y se dejan a su cargo.
 */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
