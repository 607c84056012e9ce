import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, date, flag, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { tareaFields, tareaSorts } from './tarea.js';

export const tareaParams = z.strictObject({ id: uuid() });

const view = { fields: listOf(z.enum(tareaFields)).optional() };

export const readTarea = z.strictObject(view);

export const listTareas = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(tareaSorts, '-id'),
    q: text(200, 1).optional(),
    hecha: flag().optional(),
  })
  .superRefine(checkPaging)
  .transform(({ limit, cursor, page, total, fields, sort, q, ...filters }) => ({
    limit,
    cursor,
    page,
    total,
    fields,
    sort,
    q,
    filters: {
      hecha: { eq: filters.hecha },
    },
  }));

const values = {
  titulo: text(200),
  hecha: z.boolean(),
  venceEl: date().nullable(),
};

const whole = {
  ...values,
  hecha: values.hecha.default(false),
  venceEl: values.venceEl.default(null),
};

export const createTarea = z.strictObject(whole);

export type CreateTarea = Output<typeof createTarea>;

export const replaceTarea = z.strictObject(whole);

export type ReplaceTarea = Output<typeof replaceTarea>;

export const updateTarea = changesOf(values);

export type UpdateTarea = Output<typeof updateTarea>;
