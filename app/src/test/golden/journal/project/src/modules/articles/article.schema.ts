import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, flag, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { articleFields, articleIncludes, articleSorts, articleStateValues } from './article.js';

export const articleParams = z.object({ id: uuid() });

const view = {
  fields: listOf(z.enum(articleFields)).optional(),
  include: listOf(z.enum(articleIncludes)).default([]),
};

export const readArticle = z.object(view);

export const listArticles = z
  .object({
    ...paging(20, 100),
    ...view,
    sort: sortBy(articleSorts, '-id'),
    q: text(200, 1).optional(),
    state: listOf(z.enum(articleStateValues)).optional(),
    writerId: listOf(uuid()).optional(),
    'writerId[null]': flag().optional(),
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
      state: { in: filters.state },
      writerId: { in: filters.writerId, null: filters['writerId[null]'] },
    },
  }));

const values = {
  title: text(160),
  text: text(10000).nullable(),
};

const whole = {
  ...values,
  text: values.text.default(null),
};

export const createArticle = z.object(whole);

export type CreateArticle = Output<typeof createArticle>;

export const replaceArticle = z.object(whole);

export type ReplaceArticle = Output<typeof replaceArticle>;

export const updateArticle = changesOf(values);

export type UpdateArticle = Output<typeof updateArticle>;
