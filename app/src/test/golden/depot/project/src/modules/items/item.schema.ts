import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import {
  bigint,
  changesOf,
  datetime,
  decimal,
  flag,
  integerText,
  json,
  links,
  listOf,
  text,
  uuid,
} from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { itemFields, itemIncludes, itemSorts, itemStateValues } from './item.js';

export const itemParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(itemFields)).optional(),
  include: listOf(z.enum(itemIncludes)).default([]),
};

export const readItem = z.strictObject(view);

export const listItems = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(itemSorts, '-id'),
    q: text(200, 1).optional(),
    price: decimal(20, 4).optional(),
    'price[gt]': decimal(20, 4).optional(),
    'price[gte]': decimal(20, 4).optional(),
    'price[lt]': decimal(20, 4).optional(),
    'price[lte]': decimal(20, 4).optional(),
    serial: listOf(bigint()).optional(),
    'serial[gt]': bigint().optional(),
    'serial[gte]': bigint().optional(),
    'serial[lt]': bigint().optional(),
    'serial[lte]': bigint().optional(),
    'serial[null]': flag().optional(),
    checkedAt: datetime().optional(),
    'checkedAt[gt]': datetime().optional(),
    'checkedAt[gte]': datetime().optional(),
    'checkedAt[lt]': datetime().optional(),
    'checkedAt[lte]': datetime().optional(),
    'checkedAt[null]': flag().optional(),
    fragile: flag().optional(),
    state: listOf(z.enum(itemStateValues)).optional(),
    'state[null]': flag().optional(),
    groupId: listOf(integerText(z.int32())).optional(),
    keeperId: listOf(uuid()).optional(),
    'keeperId[null]': flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, include, sort, q, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    include,
    sort,
    q,
    filters: {
      price: {
        eq: filters.price,
        gt: filters['price[gt]'],
        gte: filters['price[gte]'],
        lt: filters['price[lt]'],
        lte: filters['price[lte]'],
      },
      serial: {
        in: filters.serial,
        gt: filters['serial[gt]'],
        gte: filters['serial[gte]'],
        lt: filters['serial[lt]'],
        lte: filters['serial[lte]'],
        null: filters['serial[null]'],
      },
      checkedAt: {
        eq: filters.checkedAt,
        gt: filters['checkedAt[gt]'],
        gte: filters['checkedAt[gte]'],
        lt: filters['checkedAt[lt]'],
        lte: filters['checkedAt[lte]'],
        null: filters['checkedAt[null]'],
      },
      fragile: { eq: filters.fragile },
      state: { in: filters.state, null: filters['state[null]'] },
      groupId: { in: filters.groupId },
      keeperId: { in: filters.keeperId, null: filters['keeperId[null]'] },
    },
  }));

const values = {
  code: text(20),
  title: text(900),
  price: decimal(20, 4, { min: '0' }),
  serial: bigint().nullable(),
  checkedAt: datetime().nullable(),
  fragile: z.boolean(),
  labels: z.array(text(20)).max(100).nullable(),
  details: json().nullable(),
  state: z.enum(itemStateValues).nullable(),
  groupId: z.int32(),
  relatedIds: links(uuid()),
};

const whole = {
  ...values,
  price: values.price.default('1.5000'),
  serial: values.serial.default(null),
  checkedAt: values.checkedAt.default(null),
  fragile: values.fragile.default(false),
  labels: values.labels.default(['new']),
  details: values.details.default(null),
  state: values.state.default('stored'),
  relatedIds: values.relatedIds.default([]),
};

export const createItem = z.strictObject(whole);

export type CreateItem = Output<typeof createItem>;

export const replaceItem = z.strictObject(whole);

export type ReplaceItem = Output<typeof replaceItem>;

export const updateItem = changesOf(values);

export type UpdateItem = Output<typeof updateItem>;
