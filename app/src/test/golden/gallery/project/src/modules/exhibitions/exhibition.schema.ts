import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, datetime, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { exhibitionFields, exhibitionIncludes, exhibitionSorts } from './exhibition.js';

export const exhibitionParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(exhibitionFields)).optional(),
  include: listOf(z.enum(exhibitionIncludes)).default([]),
};

export const readExhibition = z.strictObject(view);

export const listExhibitions = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(exhibitionSorts, '-id'),
  })
  .superRefine(checkPaging);

const values = {
  name: text(80),
  opensAt: datetime(),
};

export const createExhibition = z.strictObject(values);

export type CreateExhibition = Output<typeof createExhibition>;

export const replaceExhibition = z.strictObject(values);

export type ReplaceExhibition = Output<typeof replaceExhibition>;

export const updateExhibition = changesOf(values);

export type UpdateExhibition = Output<typeof updateExhibition>;
