import { v7 as uuidv7 } from 'uuid';

import type { NewRecipe } from '../../modules/recipes/recipe.js';
import { pick, type SeedIds } from './seed-ids.js';

export function recipeSeeds({ users }: Pick<SeedIds, 'users'>): NewRecipe[] {
  return [
    {
      id: uuidv7(),
      title: 'The Salt Road',
      servings: 1,
      status: 'draft',
      cookId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'A House of Paper',
      servings: 3,
      status: 'published',
      cookId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Winter Harbour',
      servings: 5,
      status: 'draft',
      cookId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'The Last Cartographer',
      servings: 7,
      status: 'published',
      cookId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Songs for an Empty Train',
      servings: 9,
      status: 'draft',
      cookId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: "The Orchard Keeper's Daughter",
      servings: 11,
      status: 'published',
      cookId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Below the Ice',
      servings: 13,
      status: 'draft',
      cookId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Letters from Lisbon',
      servings: 15,
      status: 'published',
      cookId: pick(users, 1),
    },
  ];
}
