/** A copy without some of its keys. */
export function without(object, ...keys) {
  const copy = { ...object };
  for (const key of keys) {
    Reflect.deleteProperty(copy, key);
  }
  return copy;
}
