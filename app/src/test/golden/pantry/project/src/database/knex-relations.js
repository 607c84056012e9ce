import { ask } from './knex-errors.js';

// Relations are read by one more query each, however many rows they belong to.

/**
 * The rows with these ids, by id.
 *
 * @param {string[]} columns
 */
export async function byId(rows, columns, ids, toModel) {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const found = await ask(rows.select(columns).whereIn('id', wanted));
  return new Map(found.map(toModel).map((model) => [model.id, model]));
}

const mostRelated = 100;

/** By the id of each parent what belongs to it: the first hundred by their own ids, as `load` gives them. */
export async function ofEach(knex, { rows, parent, child }, ids, load) {
  const ranked = rows
    .select({ parentId: parent, childId: child })
    .rowNumber('place', child, parent)
    .whereIn(parent, ids);
  const links = await ask(
    knex
      .select('parentId', 'childId')
      .from(ranked.as('ranked'))
      .where('place', '<=', mostRelated)
      .orderBy('place'),
  );
  const pairs = links.map(({ parentId, childId }) => [parentId, childId]);
  const models = await load(pairs.map(([, childId]) => childId));
  const found = new Map(ids.map((id) => [id, []]));
  for (const [parentId, childId] of pairs) {
    const model = models.get(childId);
    if (model !== undefined) {
      found.get(parentId)?.push(model);
    }
  }
  return found;
}
