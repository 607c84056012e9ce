import { z } from 'zod';

import { checkPaging, paging, sortBy } from '../../shared/list-query.js';
import { changesOf, flag, listOf, text, uuid } from '../../shared/scalars.js';
import type { Output } from '../../shared/validate.js';
import { recipeFields, recipeIncludes, recipeSorts, recipeStatusValues } from './recipe.js';

export const recipeParams = z.strictObject({ id: uuid() });

const view = {
  fields: listOf(z.enum(recipeFields)).optional(),
  include: listOf(z.enum(recipeIncludes)).default([]),
};

export const readRecipe = z.strictObject(view);

export const listRecipes = z
  .strictObject({
    ...paging(20, 100),
    ...view,
    sort: sortBy(recipeSorts, '-id'),
    q: text(200, 1).optional(),
    status: listOf(z.enum(recipeStatusValues)).optional(),
    cookId: listOf(uuid()).optional(),
    'cookId[null]': flag().optional(),
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
      status: { in: filters.status },
      cookId: { in: filters.cookId, null: filters['cookId[null]'] },
    },
  }));

const values = {
  title: text(120),
  servings: z.int32().min(1).max(50),
};

export const createRecipe = z.strictObject(values);

export type CreateRecipe = Output<typeof createRecipe>;

export const replaceRecipe = z.strictObject(values);

export type ReplaceRecipe = Output<typeof replaceRecipe>;

export const updateRecipe = changesOf(values);

export type UpdateRecipe = Output<typeof updateRecipe>;
