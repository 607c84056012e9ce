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
