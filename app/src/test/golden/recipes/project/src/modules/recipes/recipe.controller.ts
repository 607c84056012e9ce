import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Put,
  Query,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';

import { AccessGuard } from '../../http/access.guard.js';
import { AdmissionGuard } from '../../http/admission.guard.js';
import { AnswerInterceptor, ReadInterceptor } from '../../http/answer.interceptor.js';
import { CurrentCaller } from '../../http/current-caller.decorator.js';
import { expectedVersion } from '../../http/etag.js';
import { IdempotencyInterceptor } from '../../http/idempotency.interceptor.js';
import { JsonBodyInterceptor } from '../../http/json-body.interceptor.js';
import { changed, created, found, listed, type Result } from '../../http/results.js';
import { SchemaPipe } from '../../http/schema.pipe.js';
import type { Caller } from '../../shared/caller.js';
import type { Output } from '../../shared/validate.js';
import { recipeAccess } from './recipe.access.js';
import {
  createRecipe,
  listRecipes,
  readRecipe,
  recipeParams,
  replaceRecipe,
  updateRecipe,
} from './recipe.schema.js';
import { RecipeService } from './recipe.service.js';

@Controller('v1/recipes')
@UseGuards(AdmissionGuard)
export class RecipeController {
  readonly #recipes: RecipeService;

  constructor(@Inject(RecipeService) recipes: RecipeService) {
    this.#recipes = recipes;
  }

  @Get()
  @UseGuards(AccessGuard(recipeAccess.list))
  @UseInterceptors(ReadInterceptor('RecipePage'))
  async list(
    @Query(new SchemaPipe(listRecipes)) query: Output<typeof listRecipes>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return listed(await this.#recipes.list(query, caller));
  }

  @Post()
  @UseGuards(AccessGuard(recipeAccess.create))
  @UseInterceptors(JsonBodyInterceptor, IdempotencyInterceptor, AnswerInterceptor('Recipe'))
  async create(
    @Body(new SchemaPipe(createRecipe)) input: Output<typeof createRecipe>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return created('/v1/recipes', await this.#recipes.create(input, caller));
  }

  @Get(':id')
  @UseGuards(AccessGuard(recipeAccess.get))
  @UseInterceptors(ReadInterceptor('RecipeView'))
  async get(
    @Query(new SchemaPipe(readRecipe)) query: Output<typeof readRecipe>,
    @Param(new SchemaPipe(recipeParams)) { id }: Output<typeof recipeParams>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return found(await this.#recipes.get(id, query, caller), query);
  }

  @Put(':id')
  @UseGuards(AccessGuard(recipeAccess.update))
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Recipe'))
  async replace(
    @Body(new SchemaPipe(replaceRecipe)) input: Output<typeof replaceRecipe>,
    @Param(new SchemaPipe(recipeParams)) { id }: Output<typeof recipeParams>,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return changed(await this.#recipes.replace(id, input, expectedVersion(ifMatch), caller));
  }

  @Patch(':id')
  @UseGuards(AccessGuard(recipeAccess.update))
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Recipe'))
  async update(
    @Body(new SchemaPipe(updateRecipe)) input: Output<typeof updateRecipe>,
    @Param(new SchemaPipe(recipeParams)) { id }: Output<typeof recipeParams>,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return changed(await this.#recipes.update(id, input, expectedVersion(ifMatch), caller));
  }

  @Delete(':id')
  @HttpCode(204)
  @UseGuards(AccessGuard(recipeAccess.delete))
  async delete(
    @Param(new SchemaPipe(recipeParams)) { id }: Output<typeof recipeParams>,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<void> {
    await this.#recipes.delete(id, expectedVersion(ifMatch), caller);
  }

  @Post(':id/publish')
  @UseGuards(AccessGuard(recipeAccess.publish))
  @UseInterceptors(IdempotencyInterceptor, AnswerInterceptor('Recipe'))
  async publish(
    @Param(new SchemaPipe(recipeParams)) { id }: Output<typeof recipeParams>,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return changed(await this.#recipes.publish(id, expectedVersion(ifMatch), caller));
  }
}
