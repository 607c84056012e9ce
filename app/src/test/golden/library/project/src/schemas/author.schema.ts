import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../lib/list-query.js';
import { changesOf, listOf, text, uuid } from '../lib/scalars.js';
import type { Output } from '../lib/validate.js';
import { authorFields, authorIncludes, authorSorts } from '../types/author.js';

export const authorParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(authorFields)).optional(),
  include: listOf(z.enum(authorIncludes)).default([]),
};

export const readAuthor = z.strictObject(view);

export const listAuthors = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(authorSorts, '-id'),
    q: text(200, 1).optional(),
  })
  .superRefine(checkPaging);

const values = {
  name: text(120),
};

export const createAuthor = z.strictObject(values);

export type CreateAuthor = Output<typeof createAuthor>;

export const replaceAuthor = z.strictObject(values);

export type ReplaceAuthor = Output<typeof replaceAuthor>;

export const updateAuthor = changesOf(values);

export type UpdateAuthor = Output<typeof updateAuthor>;
