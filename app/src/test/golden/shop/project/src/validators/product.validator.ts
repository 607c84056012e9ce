import { z } from 'zod';

import { productFields, productIncludes, productSorts } from '../models/product.js';
import { checkPaging, paging, sortBy } from '../utils/list-query.js';
import {
  bigint,
  changesOf,
  decimal,
  integerText,
  json,
  links,
  listOf,
  text,
} from '../utils/scalars.js';
import type { Output } from '../utils/validate.js';

export const productParams = z.strictObject({ id: integerText(z.int32()) });

const view = {
  fields: listOf(z.enum(productFields)).optional(),
  include: listOf(z.enum(productIncludes)).default([]),
};

export const readProduct = z.strictObject(view);

export const listProducts = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(productSorts, '-id'),
    q: text(200, 1).optional(),
    price: decimal(10, 2).optional(),
    'price[gt]': decimal(10, 2).optional(),
    'price[gte]': decimal(10, 2).optional(),
    'price[lt]': decimal(10, 2).optional(),
    'price[lte]': decimal(10, 2).optional(),
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
    },
  }));

const values = {
  name: text(80),
  price: decimal(10, 2, { min: '0' }),
  stock: bigint(),
  sizes: z.array(text(10)).max(100).nullable(),
  details: json().nullable(),
  tagIds: links(text(64)),
};

const whole = {
  ...values,
  stock: values.stock.default('0'),
  sizes: values.sizes.default(null),
  details: values.details.default(null),
  tagIds: values.tagIds.default([]),
};

export const createProduct = z.strictObject(whole);

export type CreateProduct = Output<typeof createProduct>;

export const replaceProduct = z.strictObject(whole);

export type ReplaceProduct = Output<typeof replaceProduct>;

export const updateProduct = changesOf(values);

export type UpdateProduct = Output<typeof updateProduct>;
