import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { fromUserJson, type UserRow } from '../users/user.columns.js';
import { recipeColumns, type RecipeRow } from './recipe.columns.js';
import {
  type ListRecipes,
  type NewRecipe,
  type ReadRecipe,
  type Recipe,
  type RecipeChanges,
  recipeSorts,
  type RecipeView,
} from './recipe.js';
import type { RecipeRepository } from './recipe.repository.js';
import {
  explainRecipe,
  findOwnRecipe,
  findRecipe,
  insertRecipe,
  recipeAssignments,
  recipeEmbeddings,
  recipeOrders,
} from './recipe.statements.js';

type RecipeViewRow = RecipeRow & {
  readonly cook?: UserRow | null;
};

export class SqlRecipeRepository implements RecipeRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListRecipes, scope: Scope): Promise<Page<RecipeView>> {
    const where = (values: Values) => [
      ...ownedBy(scope, values),
      ...matchingRecipes(query, values),
    ];
    const order = recipeOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectRecipes(query),
      where,
      order,
      key: 'recipes.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, recipeSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<RecipeViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadRecipe, scope: Scope): Promise<RecipeView | undefined> {
    const row =
      view.include.length === 0
        ? await this.#findRow(id, scope)
        : await this.#readRow(id, view, scope);
    return row && toView(row, view);
  }

  find(id: string, scope: Scope): Promise<Recipe | undefined> {
    return this.#findRow(id, scope);
  }

  create(recipe: NewRecipe): Promise<Recipe> {
    return insert(this.#sql, recipe);
  }

  update(id: string, changes: RecipeChanges, conditions: WriteConditions): Promise<Recipe> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM recipes${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id, conditions);
    }
  }

  async #findRow(id: string, { ownerId }: Scope): Promise<RecipeRow | undefined> {
    const [row] =
      ownerId === undefined
        ? await this.#sql.read(findRecipe, [id])
        : await this.#sql.read(findOwnRecipe, [id, ownerId]);
    return row;
  }

  async #readRow(id: string, view: ReadRecipe, scope: Scope): Promise<RecipeViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
    const text = selectRecipes(view) + where;
    const [row] = await this.#sql.read<RecipeViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*)::int AS total FROM recipes${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, recipe: NewRecipe): Promise<Recipe> {
  const rows = await sql
    .write(insertRecipe, [recipe.id, recipe.title, recipe.servings, recipe.status, recipe.cookId])
    .catch(explainRecipe);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: RecipeChanges,
  conditions: WriteConditions,
): Promise<Recipe> {
  const values = new Values();
  const assigned = [
    ...assignments(recipeAssignments, changes, values),
    'version = version + 1',
    'updated_at = now()',
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE recipes SET ${assigned}${where} RETURNING ${recipeColumns}`;
  const [row] = await sql.write<RecipeRow>(dynamic(text), values.all).catch(explainRecipe);
  if (row === undefined) {
    throw await refusal(sql, id, conditions);
  }
  return row;
}

function rowToWrite(id: string, { version, ...scope }: WriteConditions, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`, ...ownedBy(scope, values)];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string, scope: Scope): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`, ...ownedBy(scope, values)]);
  const rows = await sql.read(dynamic(`SELECT id FROM recipes${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectRecipes({ include }: Pick<ReadRecipe, 'include'>): string {
  const columns = [
    recipeColumns,
    ...include.map((relation) => `${recipeEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM recipes`;
}

function ownedBy({ ownerId }: Scope, values: Values): string[] {
  return ownerId === undefined ? [] : [`cook_id = ${values.add(ownerId)}`];
}

function matchingRecipes({ q, filters }: ListRecipes, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q, values)]),
    ...matching('status', filters.status, values),
    ...matching('cook_id', filters.cookId, values),
  ];
}

function toView(row: RecipeViewRow, { fields, include }: ReadRecipe): RecipeView {
  const view: RecipeView = {
    ...row,
    cook: row.cook && fromUserJson(row.cook),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
