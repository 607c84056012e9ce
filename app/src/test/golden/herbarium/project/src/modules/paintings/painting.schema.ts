import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import {
  bigint,
  changesOf,
  date,
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
import { paintingFields, paintingIncludes, paintingSorts } from './painting.js';

export const paintingParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(paintingFields)).optional(),
  include: listOf(z.enum(paintingIncludes)).default([]),
};

export const readPainting = z.strictObject(view);

export const listPaintings = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(paintingSorts, '-id'),
    q: text(200, 1).optional(),
    value: decimal(12, 2).optional(),
    'value[gt]': decimal(12, 2).optional(),
    'value[gte]': decimal(12, 2).optional(),
    'value[lt]': decimal(12, 2).optional(),
    'value[lte]': decimal(12, 2).optional(),
    painterId: listOf(integerText(z.int32())).optional(),
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
      value: {
        eq: filters.value,
        gt: filters['value[gt]'],
        gte: filters['value[gte]'],
        lt: filters['value[lt]'],
        lte: filters['value[lte]'],
      },
      painterId: { in: filters.painterId },
      keeperId: { in: filters.keeperId, null: filters['keeperId[null]'] },
    },
  }));

const values = {
  title: text(200),
  inventory: bigint().nullable(),
  value: decimal(12, 2, { min: '0' }),
  shownOn: date().nullable(),
  notes: json().nullable(),
  painterId: z.int32(),
  styleIds: links(uuid()),
};

const whole = {
  ...values,
  inventory: values.inventory.default(null),
  shownOn: values.shownOn.default(null),
  notes: values.notes.default(null),
  styleIds: values.styleIds.default([]),
};

export const createPainting = z.strictObject(whole);

export type CreatePainting = Output<typeof createPainting>;

export const replacePainting = z.strictObject(whole);

export type ReplacePainting = Output<typeof replacePainting>;

export const updatePainting = changesOf(values);

export type UpdatePainting = Output<typeof updatePainting>;
