import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, flag, integerText, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { boxFields, boxIncludes, boxSorts } from './box.js';

export const boxParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(boxFields)).optional(),
  include: listOf(z.enum(boxIncludes)).default([]),
};

export const readBox = z.strictObject(view);

export const listBoxes = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(boxSorts, '-id'),
    q: text(200, 1).optional(),
    shelf: listOf(integerText(z.int32())).optional(),
    'shelf[gt]': integerText(z.int32()).optional(),
    'shelf[gte]': integerText(z.int32()).optional(),
    'shelf[lt]': integerText(z.int32()).optional(),
    'shelf[lte]': integerText(z.int32()).optional(),
    'shelf[null]': flag().optional(),
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
      shelf: {
        in: filters.shelf,
        gt: filters['shelf[gt]'],
        gte: filters['shelf[gte]'],
        lt: filters['shelf[lt]'],
        lte: filters['shelf[lte]'],
        null: filters['shelf[null]'],
      },
    },
  }));

const values = {
  label: text(40),
  shelf: z.int32().nullable(),
};

const whole = {
  ...values,
  shelf: values.shelf.default(null),
};

export const createBox = z.strictObject(whole);

export type CreateBox = Output<typeof createBox>;

export const replaceBox = z.strictObject(whole);

export type ReplaceBox = Output<typeof replaceBox>;

export const updateBox = changesOf(values);

export type UpdateBox = Output<typeof updateBox>;
