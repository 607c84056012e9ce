import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, date, flag, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { courtFields, courtSorts } from './court.js';

export const courtParams = z.strictObject({ id: uuid() });

const view = { fields: listOf(z.enum(courtFields)).optional() };

export const readCourt = z.strictObject(view);

export const listCourts = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(courtSorts, '-id'),
    indoor: flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, sort, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    sort,
    filters: {
      indoor: { eq: filters.indoor },
    },
  }));

const values = {
  name: text(60),
  indoor: z.boolean(),
};

const whole = {
  ...values,
  indoor: values.indoor.default(false),
};

export const createCourt = z.strictObject(whole);

export type CreateCourt = Output<typeof createCourt>;

export const replaceCourt = z.strictObject(whole);

export type ReplaceCourt = Output<typeof replaceCourt>;

export const updateCourt = changesOf(values);

export type UpdateCourt = Output<typeof updateCourt>;

export const closeCourtInput = z.strictObject({ until: date() });

export type CloseCourtInput = Output<typeof closeCourtInput>;
