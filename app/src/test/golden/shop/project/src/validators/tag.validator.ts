import { z } from 'zod';

import { tagFields, tagSorts } from '../models/tag.js';
import { checkPaging, paging, sortBy } from '../utils/list-query.js';
import { changesOf, listOf, text } from '../utils/scalars.js';
import type { Output } from '../utils/validate.js';

export const tagParams = z.strictObject({ id: text(64) });

const view = { fields: listOf(z.enum(tagFields)).optional() };

export const readTag = z.strictObject(view);

export const listTags = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(tagSorts, '-createdAt'),
  })
  .superRefine(checkPaging);

const values = {
  title: text(40),
};

export const createTag = z.strictObject({ ...values, id: text(64, 1).regex(/^[A-Za-z0-9._~-]+$/) });

export type CreateTag = Output<typeof createTag>;

export const replaceTag = z.strictObject(values);

export type ReplaceTag = Output<typeof replaceTag>;

export const updateTag = changesOf(values);

export type UpdateTag = Output<typeof updateTag>;
