import { v7 as uuidv7 } from 'uuid';

import type { NewArticle } from '../../modules/articles/article.js';
import { pick, type SeedIds } from './seed-ids.js';

export function articleSeeds({ users }: Pick<SeedIds, 'users'>): NewArticle[] {
  return [
    {
      id: uuidv7(),
      title: 'Desk lamp',
      text: null,
      state: 'draft',
      writerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Oak chair',
      text: 'The second half is where it really comes alive. Some of it was written by candlelight.',
      state: 'printed',
      writerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Canvas bag',
      text: 'Several people have asked for it since the spring. The second half is where it really comes alive.',
      state: 'draft',
      writerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Steel bottle',
      text: 'There is little to add to what has been said elsewhere. Nobody expected it to last, and yet here it is.',
      state: 'printed',
      writerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Wool blanket',
      text: 'The details were checked twice, and they hold. More about this will follow next month.',
      state: 'draft',
      writerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Travel mug',
      text: null,
      state: 'printed',
      writerId: pick(users, 1),
    },
    {
      id: uuidv7(),
      title: 'Wall clock',
      text: 'Nobody expected it to last, and yet here it is. A short walk from the station, next to the bakery.',
      state: 'draft',
      writerId: pick(users, 0),
    },
    {
      id: uuidv7(),
      title: 'Garden hose',
      text: 'The older edition is still easy to find. Several people have asked for it since the spring.',
      state: 'printed',
      writerId: pick(users, 1),
    },
  ];
}
