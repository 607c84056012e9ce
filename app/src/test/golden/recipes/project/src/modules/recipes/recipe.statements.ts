import { explain } from '../../database/database-errors.js';
import { embedOne } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { nothingAt, notValid } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { userJson } from '../users/user.columns.js';
import { recipeColumns, type RecipeRow } from './recipe.columns.js';
import type { RecipeInclude, RecipeSort, recipeSorts } from './recipe.js';

export const findRecipe: Statement<RecipeRow> = {
  name: 'recipes.find',
  text: `SELECT ${recipeColumns} FROM recipes WHERE id = $1`,
};

export const findOwnRecipe: Statement<RecipeRow> = {
  name: 'recipes.findOwn',
  text: `${findRecipe.text} AND cook_id = $2`,
};

export const insertRecipe: Statement<RecipeRow> = {
  name: 'recipes.insert',
  text: `
    INSERT INTO recipes (id, title, servings, status, cook_id)
    VALUES ($1, $2, $3, $4, $5)
    RETURNING ${recipeColumns}`,
};

/** Which column each property is stored in. */
export const recipeAssignments = {
  title: 'title',
  servings: 'servings',
  status: 'status',
  cookId: 'cook_id',
};

export const recipeEmbeddings: Readonly<Record<RecipeInclude, string>> = {
  cook: embedOne(userJson, 'FROM users WHERE users.id = recipes.cook_id'),
};

export const recipeOrders: Readonly<Record<RecipeSort, ListOrder<keyof typeof recipeSorts>>> = {
  id: ascending('id', 'recipes.id'),
  '-id': descending('id', 'recipes.id'),
  title: ascending('title', 'recipes.title'),
  '-title': descending('title', 'recipes.title'),
  createdAt: ascending('createdAt', 'recipes.created_at'),
  '-createdAt': descending('createdAt', 'recipes.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainRecipe = explain({
  recipes_cook_id_fkey: () => nothingAt('cookId'),
  recipes_servings_min: () => notValid('/servings', 'Must be at least 1.'),
  recipes_servings_max: () => notValid('/servings', 'Must be at most 50.'),
  recipes_status_check: () => notValid('/status', 'Must be one of draft, published.'),
});
