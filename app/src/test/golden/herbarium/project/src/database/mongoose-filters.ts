import type { Operators } from '../shared/filters.js';
import type { Condition } from './mongoose-list.js';

type Value = string | number | boolean;

/** What a filter asks of a path. */
export function matching(path: string, filter: Operators<Value> | undefined): Condition {
  if (filter === undefined) {
    return {};
  }
  const conditions: Condition[] = [];
  if (filter.eq !== undefined) {
    conditions.push({ [path]: { $eq: filter.eq } });
  }
  if (filter.in !== undefined) {
    conditions.push({ [path]: { $in: filter.in } });
  }
  if (filter.gt !== undefined) {
    conditions.push({ [path]: { $gt: filter.gt } });
  }
  if (filter.gte !== undefined) {
    conditions.push({ [path]: { $gte: filter.gte } });
  }
  if (filter.lt !== undefined) {
    conditions.push({ [path]: { $lt: filter.lt } });
  }
  if (filter.lte !== undefined) {
    conditions.push({ [path]: { $lte: filter.lte } });
  }
  if (filter.contains !== undefined) {
    conditions.push(containing([path], filter.contains));
  }
  if (filter.null !== undefined) {
    conditions.push({ [path]: filter.null ? null : { $ne: null } });
  }
  return conditions.length === 0 ? {} : { $and: conditions };
}

/** Whether a text is part of one of the paths, whatever its case. */
export function containing(paths: readonly string[], text: string): Condition {
  const pattern = { $regex: text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), $options: 'i' };
  return { $or: paths.map((path) => ({ [path]: pattern })) };
}
