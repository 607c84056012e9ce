import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Recipe } from '../../src/modules/recipes/recipe.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { storeRecipe } from '../support/fixtures/recipe.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(async () => {
  await app.close();
});

function find({ id }: Recipe): Promise<Recipe | undefined> {
  return app.repositories.recipes.find(id, {});
}

it('keeps all of its work, and shows none of it before', async () => {
  const rows = await app.database.transaction(async (repositories) => {
    const stored = [await storeRecipe(repositories), await storeRecipe(repositories)];
    expect(await Promise.all(stored.map(find))).toEqual([undefined, undefined]);
    return stored;
  });
  expect(await Promise.all(rows.map(find))).toEqual(rows);
});

it.each([
  new RangeError('ours'),
  Object.assign(new Error('of some other service'), { code: 'ECONNREFUSED' }),
])('keeps nothing of work that fails, and the error stays what it is: %s', async (fault) => {
  const rows: Recipe[] = [];
  const work = app.database.transaction(async (repositories) => {
    rows.push(await storeRecipe(repositories));
    throw fault;
  });
  await expect(work).rejects.toBe(fault);
  expect(await Promise.all(rows.map(find))).toEqual([undefined]);
});
