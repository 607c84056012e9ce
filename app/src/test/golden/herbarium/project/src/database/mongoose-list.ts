import type { Model, QueryFilter } from 'mongoose';

import type { Cursor } from '../shared/pagination.js';
import type { Session } from './mongoose-session.js';

/** A filter that is put together at run time. */
export type Condition = Readonly<Record<string, unknown>>;

/** What a list is sorted by. Documents without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly path: string;
  readonly direction: 1 | -1;
  readonly nullable: boolean;
}

export function ascending<Property extends string>(
  property: Property,
  path: string,
  nullable?: 'nullable',
): ListOrder<Property> {
  return { property, path, direction: 1, nullable: nullable !== undefined };
}

export function descending<Property extends string>(
  property: Property,
  path: string,
  nullable?: 'nullable',
): ListOrder<Property> {
  return { ...ascending(property, path, nullable), direction: -1 };
}

export interface Window {
  readonly limit: number;
  readonly page?: number;
  readonly cursor: Cursor | undefined;
}

/** One page of the documents and, where there is one, the document after it. */
export async function pageOf<Document>(
  session: Session,
  model: Model<Document>,
  condition: Condition,
  paths: readonly string[],
  order: ListOrder,
  { limit, page = 1, cursor }: Window,
): Promise<Document[]> {
  const documents: Document[] = [];
  let skip = (page - 1) * limit;
  for (const part of partsOf(order, cursor)) {
    const all = { $and: [condition, part] };
    const found = await session.ask((options) =>
      model
        .find(all as QueryFilter<Document>, [...paths], options)
        .sort({ [order.path]: order.direction, _id: order.direction })
        .skip(skip)
        .limit(limit + 1 - documents.length)
        .lean<Document[]>(),
    );
    documents.push(...found);
    if (documents.length > limit) {
      break;
    }
    if (skip > 0) {
      skip = found.length > 0 ? 0 : skip - (await countOf(session, model, all));
    }
  }
  return documents;
}

export function countOf<Document>(
  session: Session,
  model: Model<Document>,
  condition: Condition,
): Promise<number> {
  return session.ask((options) =>
    model.countDocuments(condition as QueryFilter<Document>, options),
  );
}

/**
 * What is left of the list, one part after the other. MongoDB sorts null before everything else, so
 * documents without a value are a part of their own; each part follows an index.
 */
function partsOf(
  { path, direction, nullable }: ListOrder,
  cursor: Cursor | undefined,
): Condition[] {
  const beyond = direction === 1 ? '$gt' : '$lt';
  if (cursor === undefined) {
    return nullable ? [{ [path]: { $ne: null } }, { [path]: null }] : [{}];
  }
  const later = { _id: { [beyond]: cursor.id } };
  if (path === '_id') {
    return [later];
  }
  if (cursor.value === null) {
    return [{ [path]: null, ...later }];
  }
  const after = {
    [path]: { [`${beyond}e`]: cursor.value },
    $or: [{ [path]: { [beyond]: cursor.value } }, later],
  };
  return nullable ? [after, { [path]: null }] : [after];
}
