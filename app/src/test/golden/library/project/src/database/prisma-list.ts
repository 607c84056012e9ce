import type { Cursor, SortValue } from '../lib/pagination.js';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly direction: 'asc' | 'desc';
  readonly nullable: boolean;
  /** Turns texts into what the client compares with. */
  readonly toStored: (text: string) => unknown;
  readonly toKey: (text: string) => unknown;
}

type Options = Partial<Pick<ListOrder, 'nullable' | 'toStored' | 'toKey'>>;

const plain = { nullable: false, toStored: asItIs, toKey: asItIs };

export function ascending<Property extends string>(
  property: Property,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, direction: 'asc' };
}

export function descending<Property extends string>(
  property: Property,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, direction: 'desc' };
}

export function orderBy({ property, direction, nullable }: ListOrder) {
  const byKey = { id: direction };
  if (property === 'id') {
    return [byKey];
  }
  return [{ [property]: nullable ? { sort: direction, nulls: 'last' } : direction }, byKey];
}

/** The rows that come after the one that the cursor stands for. */
export function after(order: ListOrder, cursor: Cursor | undefined) {
  if (cursor === undefined) {
    return {};
  }
  const { property, direction, nullable } = order;
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const id = { [beyond]: stored(cursor.id, order.toKey) };
  if (property === 'id') {
    return { id };
  }
  if (cursor.value === null) {
    return { [property]: null, id };
  }
  const value = stored(cursor.value, order.toStored);
  const later = [{ [property]: { [beyond]: value } }, { [property]: value, id }];
  // The first condition follows from the others; it is what an index can start at.
  return nullable
    ? { OR: [...later, { [property]: null }] }
    : { [property]: { [`${beyond}e`]: value }, OR: later };
}

function stored(value: SortValue, convert: (text: string) => unknown): unknown {
  return typeof value === 'string' ? convert(value) : value;
}

function asItIs(text: string): string {
  return text;
}
