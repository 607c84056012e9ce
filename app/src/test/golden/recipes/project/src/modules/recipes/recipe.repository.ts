import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  ListRecipes,
  NewRecipe,
  ReadRecipe,
  Recipe,
  RecipeChanges,
  RecipeView,
} from './recipe.js';

/**
 * Where recipes are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface RecipeRepository {
  list(query: ListRecipes, scope: Scope): Promise<Page<RecipeView>>;

  read(id: string, view: ReadRecipe, scope: Scope): Promise<RecipeView | undefined>;

  find(id: string, scope: Scope): Promise<Recipe | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(recipe: NewRecipe): Promise<Recipe>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: RecipeChanges, conditions: WriteConditions): Promise<Recipe>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the recipe. */
  delete(id: string, conditions: WriteConditions): Promise<void>;
}
