import type { Knex } from 'knex';

import { ask } from './knex-errors.js';

// Relations are read by one more query each, however many rows they belong to.

/** The rows with these ids, by id. */
export async function byId<Model extends { readonly id: string | number }>(
  rows: Knex.QueryBuilder,
  columns: readonly string[],
  ids: readonly (Model['id'] | null)[],
  toModel: (row: never) => Model,
): Promise<Map<Model['id'], Model>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const found = await ask<never[]>(rows.select(columns).whereIn('id', wanted));
  return new Map(found.map(toModel).map((model) => [model.id, model]));
}

/** The row that the id names; null where there is none, undefined where rows were not asked for. */
export function at<Id, Model>(
  models: ReadonlyMap<Id, Model> | undefined,
  id: Id | null,
): Model | null | undefined {
  return models && (id === null ? null : (models.get(id) ?? null));
}

const mostRelated = 100;

/** Which rows belong to which parents. */
export interface Links {
  readonly rows: Knex.QueryBuilder;
  /** Column with the id of the parent. */
  readonly parent: string;
  /** Column with the id of what belongs to it. */
  readonly child: string;
}

/** By the id of each parent what belongs to it: the first hundred by their own ids, as `load` gives them. */
export async function ofEach<
  ParentId extends string | number,
  ChildId extends string | number,
  Model,
>(
  knex: Knex,
  { rows, parent, child }: Links,
  ids: readonly ParentId[],
  load: (ids: ChildId[]) => Promise<ReadonlyMap<ChildId, Model>>,
): Promise<Map<ParentId, Model[]>> {
  const ranked = rows
    .select({ parentId: parent, childId: child })
    .rowNumber('place', child, parent)
    .whereIn(parent, ids);
  const links = await ask<{ parentId: ParentId; childId: ChildId }[]>(
    knex
      .select('parentId', 'childId')
      .from(ranked.as('ranked'))
      .where('place', '<=', mostRelated)
      .orderBy('place'),
  );
  const pairs = links.map(({ parentId, childId }) => [parentId, childId] as const);
  const models = await load(pairs.map(([, childId]) => childId));
  const found = new Map<ParentId, Model[]>(ids.map((id) => [id, []]));
  for (const [parentId, childId] of pairs) {
    const model = models.get(childId);
    if (model !== undefined) {
      found.get(parentId)?.push(model);
    }
  }
  return found;
}
