import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Scope } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { userAccess } from '../users/user.access.js';
import { recipeAccess } from './recipe.access.js';
import type { ListRecipes, ReadRecipe, Recipe, RecipeChanges, RecipeView } from './recipe.js';
import type { RecipeRepository } from './recipe.repository.js';
import type { CreateRecipe, ReplaceRecipe, UpdateRecipe } from './recipe.schema.js';

const includes = {
  cook: userAccess.get,
};

/** What can be done with recipes, and by whom. */
export class RecipeService {
  readonly #recipes: RecipeRepository;

  constructor(database: Database) {
    this.#recipes = database.repositories.recipes;
  }

  async list(query: ListRecipes, caller: Caller | undefined): Promise<Page<RecipeView>> {
    const scope = recipeAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#recipes.list(query, scope);
  }

  async get(id: string, view: ReadRecipe, caller: Caller | undefined): Promise<RecipeView> {
    const scope = recipeAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const recipe = await this.#recipes.read(id, view, scope);
    if (recipe === undefined) {
      throw new NotFoundError();
    }
    return recipe;
  }

  async create(input: CreateRecipe, caller: Caller | undefined): Promise<Recipe> {
    recipeAccess.create(caller);
    return this.#recipes.create({
      ...input,
      id: uuidv7(),
      status: 'draft',
      cookId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceRecipe,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Recipe> {
    const scope = recipeAccess.update(caller);
    return this.#recipes.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateRecipe,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Recipe> {
    const scope = recipeAccess.update(caller);
    return this.#recipes.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = recipeAccess.delete(caller);
    await this.#recipes.delete(id, { ...scope, version });
  }

  async publish(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Recipe> {
    const scope = recipeAccess.publish(caller);
    const recipe = await this.#find(id, version, scope);
    if (recipe.status !== 'draft') {
      throw new ConflictError(
        `This takes a recipe that is draft; this one is ${recipe.status}.`,
        'wrong_state',
      );
    }
    return this.#change(recipe, { status: 'published' }, version, scope);
  }

  async #find(id: string, version: number | undefined, scope: Scope): Promise<Recipe> {
    const recipe = await this.#recipes.find(id, scope);
    if (recipe === undefined) {
      throw new NotFoundError();
    }
    if (version !== undefined && version !== recipe.version) {
      throw new StaleVersionError();
    }
    return recipe;
  }

  /** Writes only while the recipe is as it was when its change was found to be right. */
  async #change(
    recipe: Recipe,
    changes: RecipeChanges,
    version: number | undefined,
    scope: Scope,
  ): Promise<Recipe> {
    try {
      return await this.#recipes.update(recipe.id, changes, { ...scope, version: recipe.version });
    } catch (error) {
      // Only a client that named a version can be told that it is stale.
      throw version === undefined && error instanceof StaleVersionError
        ? new ConflictError(
            'It was changed by somebody else at the same time. Try again.',
            'changed_meanwhile',
          )
        : error;
    }
  }
}
