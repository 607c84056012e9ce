import { v7 as uuidv7 } from 'uuid';

import type { NewBook } from '../../types/book.js';
import { pick, type SeedIds } from './seed-ids.js';

export function bookSeeds({ authors, users }: Pick<SeedIds, 'authors' | 'users'>): NewBook[] {
  return [
    {
      id: uuidv7(),
      title: 'The Salt Road',
      isbn: '9277478128977',
      price: '4.95',
      authorId: pick(authors, 0),
      addedById: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'A House of Paper',
      isbn: '7489578999441',
      price: '7.95',
      authorId: pick(authors, 1),
      addedById: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Winter Harbour',
      isbn: '3159748548848',
      price: '10.95',
      authorId: pick(authors, 2),
      addedById: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'The Last Cartographer',
      isbn: '7750441853059',
      price: '13.95',
      authorId: pick(authors, 3),
      addedById: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Songs for an Empty Train',
      isbn: '8640133212096',
      price: '16.95',
      authorId: pick(authors, 4),
      addedById: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: "The Orchard Keeper's Daughter",
      isbn: '3416813533761',
      price: '19.95',
      authorId: pick(authors, 5),
      addedById: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Below the Ice',
      isbn: '4856951361205',
      price: '22.95',
      authorId: pick(authors, 6),
      addedById: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Letters from Lisbon',
      isbn: '0339220034158',
      price: '25.95',
      authorId: pick(authors, 7),
      addedById: pick(users, 1),
    },
  ];
}
