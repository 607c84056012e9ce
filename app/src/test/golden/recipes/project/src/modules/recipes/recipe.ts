import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { User } from '../users/user.js';

export const recipeStatusValues = ['draft', 'published'] as const;

export type RecipeStatus = (typeof recipeStatusValues)[number];

export interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly servings: number;
  readonly status: RecipeStatus;
  readonly cookId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A recipe as a reader asked for it: some of its fields, some of its relations. */
export interface RecipeView extends Partial<Recipe> {
  readonly id: string;
  readonly cook?: User | null;
}

/** What is stored of a recipe besides its id and what the database keeps by itself. */
export interface RecipeValues {
  readonly title: string;
  readonly servings: number;
  readonly status: RecipeStatus;
  readonly cookId: string | null;
}

export interface NewRecipe extends RecipeValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type RecipeChanges = Partial<RecipeValues>;

export const recipeFields = [
  'id',
  'title',
  'servings',
  'status',
  'cookId',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Recipe)[];

export type RecipeField = (typeof recipeFields)[number];

export const recipeIncludes = ['cook'] as const;

export type RecipeInclude = (typeof recipeIncludes)[number];

export const recipeSorts = {
  id: 'uuid',
  title: 'text',
  createdAt: 'instant',
} as const;

export type RecipeSort = Sort<typeof recipeSorts>;

export interface RecipeFilters {
  readonly status?: Filter<RecipeStatus, 'in'>;
  readonly cookId?: Filter<string, 'in' | 'null'>;
}

export interface ListRecipes {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: RecipeSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: RecipeFilters;
  /** All fields when left out. */
  readonly fields?: readonly RecipeField[];
  readonly include: readonly RecipeInclude[];
}

export type ReadRecipe = Pick<ListRecipes, 'fields' | 'include'>;
