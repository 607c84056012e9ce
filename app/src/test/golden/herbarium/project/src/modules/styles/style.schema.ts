import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { styleFields, styleIncludes, styleSorts } from './style.js';

export const styleParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(styleFields)).optional(),
  include: listOf(z.enum(styleIncludes)).default([]),
};

export const readStyle = z.strictObject(view);

export const listStyles = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(styleSorts, '-id'),
  })
  .superRefine(checkPaging);

const values = {
  label: text(40),
};

export const createStyle = z.strictObject(values);

export type CreateStyle = Output<typeof createStyle>;

export const replaceStyle = z.strictObject(values);

export type ReplaceStyle = Output<typeof replaceStyle>;

export const updateStyle = changesOf(values);

export type UpdateStyle = Output<typeof updateStyle>;
