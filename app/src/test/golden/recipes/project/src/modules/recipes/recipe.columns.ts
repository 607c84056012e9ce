import { instant } from '../../database/wire-types.js';
import type { Recipe } from './recipe.js';

export type RecipeRow = Recipe;

export const recipeColumns = [
  'id',
  'title',
  'servings',
  'status',
  'cook_id AS "cookId"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const recipeJson = [
  'id',
  'title',
  'servings',
  'status',
  'cook_id AS "cookId"',
  'version',
  'created_at::text AS "createdAt"',
  'updated_at::text AS "updatedAt"',
].join(', ');

/** Such a row, with its instants as any other row has them. */
export function fromRecipeJson(row: RecipeRow): RecipeRow {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
