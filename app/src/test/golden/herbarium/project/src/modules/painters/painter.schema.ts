import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, integerText, listOf, text } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { painterFields, painterIncludes, painterSorts } from './painter.js';

export const painterParams = z.strictObject({ id: integerText(z.int32()) });

const view = {
  fields: listOf(z.enum(painterFields)).optional(),
  include: listOf(z.enum(painterIncludes)).default([]),
};

export const readPainter = z.strictObject(view);

export const listPainters = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(painterSorts, '-id'),
    q: text(200, 1).optional(),
  })
  .superRefine(checkPaging);

const values = {
  name: text(120),
};

export const createPainter = z.strictObject(values);

export type CreatePainter = Output<typeof createPainter>;

export const replacePainter = z.strictObject(values);

export type ReplacePainter = Output<typeof replacePainter>;

export const updatePainter = changesOf(values);

export type UpdatePainter = Output<typeof updatePainter>;
