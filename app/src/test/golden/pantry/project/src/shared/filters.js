/** The filter narrowed to one value, or to nothing when it did not let that value through. */
export function only(value, filter = {}) {
  return { ...filter, in: filter.in === undefined || filter.in.includes(value) ? [value] : [] };
}
