import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../lib/list-query.js';
import { changesOf, decimal, flag, listOf, text, uuid } from '../lib/scalars.js';
import type { Output } from '../lib/validate.js';
import { bookFields, bookIncludes, bookSorts } from '../types/book.js';

export const bookParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(bookFields)).optional(),
  include: listOf(z.enum(bookIncludes)).default([]),
};

export const readBook = z.strictObject(view);

export const listBooks = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(bookSorts, '-id'),
    q: text(200, 1).optional(),
    price: decimal(10, 2).optional(),
    'price[gt]': decimal(10, 2).optional(),
    'price[gte]': decimal(10, 2).optional(),
    'price[lt]': decimal(10, 2).optional(),
    'price[lte]': decimal(10, 2).optional(),
    authorId: listOf(uuid()).optional(),
    addedById: listOf(uuid()).optional(),
    'addedById[null]': flag().optional(),
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
      authorId: { in: filters.authorId },
      addedById: { in: filters.addedById, null: filters['addedById[null]'] },
    },
  }));

const values = {
  title: text(200),
  isbn: text(13).regex(/^[0-9]{13}$/),
  price: decimal(10, 2, { min: '0' }),
  authorId: uuid(),
};

export const createBook = z.strictObject(values);

export type CreateBook = Output<typeof createBook>;

export const replaceBook = z.strictObject(values);

export type ReplaceBook = Output<typeof replaceBook>;

export const updateBook = changesOf(values);

export type UpdateBook = Output<typeof updateBook>;
