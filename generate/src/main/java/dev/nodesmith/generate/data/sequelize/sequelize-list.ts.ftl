import { type FindOptions, Op, type OrderItem, type WhereOptions } from 'sequelize';
import type { Cursor } from '~pagination';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
}

type Options = Partial<Pick<ListOrder, 'nullable'>>;

export function ascending<Property extends string>(
  property: Property,
  { nullable = false }: Options = {},
): ListOrder<Property> {
  return { property, nullable, direction: 'ASC' };
}

export function descending<Property extends string>(
  property: Property,
  { nullable = false }: Options = {},
): ListOrder<Property> {
  return { property, nullable, direction: 'DESC' };
}

export interface Window {
  readonly limit: number;
  readonly page?: number;
}

/** One page and, where there is one, the row after it. */
export function pageOf(
  order: ListOrder,
  { limit, page = 1 }: Window,
): Required<Pick<FindOptions, 'order' | 'limit' | 'offset'>> {
  return { order: inOrder(order), limit: limit + 1, offset: (page - 1) * limit };
}

function inOrder({ property, direction, nullable }: ListOrder): OrderItem[] {
  const byKey: OrderItem = ['id', direction];
  return property === 'id'
    ? [byKey]
    : [[property, nullable ? `${direction} NULLS LAST` : direction], byKey];
}

/** The rows that come after the one that the cursor stands for. */
export function after(order: ListOrder, cursor: Cursor | undefined): WhereOptions {
  if (cursor === undefined) {
    return {};
  }
  const { property, direction, nullable } = order;
  const { value } = cursor;
  const beyond = direction === 'ASC' ? Op.gt : Op.lt;
  const id = { [beyond]: cursor.id };
  if (property === 'id') {
    return { id };
  }
  if (value === null) {
    return { [property]: null, id };
  }
  const later = [{ [property]: { [beyond]: value } }, { [property]: value, id }];
  return { [Op.or]: nullable ? [...later, { [property]: null }] : later };
}
